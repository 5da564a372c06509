using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace AwardFunctions.Portal.Assets;

/// <summary>
/// Style sheets, scripts and pictures from the assembly, under names that change with their content. Modules and style sheets
/// refer to each other by plain name; the catalog writes the hashed names in.
/// </summary>
public sealed partial class AssetCatalog
{
    private static readonly Lazy<AssetCatalog> Instance = new(() => new AssetCatalog());

    private readonly Dictionary<string, string> urls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Asset> byFile = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string File, string Encoding), byte[]> compressed = new();

    private AssetCatalog()
    {
        var sources = typeof(AssetCatalog).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Assets/", StringComparison.Ordinal) && TypeOf(name) is not null)
            .ToDictionary(name => name["Assets/".Length..], Read, StringComparer.Ordinal);
        foreach (var name in sources.Keys)
            UrlOf(name, sources, []);
    }

    public static AssetCatalog Default => Instance.Value;

    /// <summary>The address of an asset, e.g. "/assets/portal.3f9a0c1d2e.css" for "portal.css".</summary>
    /// <exception cref="KeyNotFoundException">There is no such asset.</exception>
    public string this[string name] => urls[name];

    /// <summary>The asset behind the last part of an address, or null.</summary>
    public Asset? Find(string file) => byFile.GetValueOrDefault(file);

    /// <summary>The asset's bytes in the best encoding the browser takes; compressed once.</summary>
    public (byte[] Bytes, string? Encoding) Encode(string file, Asset asset, string acceptEncoding)
    {
        if (!asset.Compressible)
            return (asset.Bytes, null);
        var encoding = acceptEncoding.Contains("br", StringComparison.Ordinal) ? "br"
            : acceptEncoding.Contains("gzip", StringComparison.Ordinal) ? "gzip"
            : null;
        return encoding is null ? (asset.Bytes, null) : (compressed.GetOrAdd((file, encoding), _ => Compress(asset.Bytes, encoding)), encoding);
    }

    private string UrlOf(string name, IReadOnlyDictionary<string, byte[]> sources, HashSet<string> open)
    {
        if (urls.TryGetValue(name, out var known))
            return known;
        if (!open.Add(name))
            throw new InvalidOperationException($"The asset {name} refers to itself.");
        var bytes = sources[name];
        if (name.EndsWith(".js", StringComparison.Ordinal) || name.EndsWith(".css", StringComparison.Ordinal))
        {
            bytes = Encoding.UTF8.GetBytes(Reference().Replace(Encoding.UTF8.GetString(bytes), match =>
                sources.ContainsKey(match.Groups["name"].Value) ? match.Groups["before"].Value + UrlOf(match.Groups["name"].Value, sources, open) : match.Value));
        }

        var dot = name.LastIndexOf('.');
        var file = $"{name[..dot]}.{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 5))}{name[dot..]}";
        byFile.Add(file, new Asset(TypeOf(name)!, bytes, !name.EndsWith(".png", StringComparison.Ordinal)));
        open.Remove(name);
        return urls[name] = "/assets/" + file;
    }

    private static byte[] Read(string resource)
    {
        using var stream = typeof(AssetCatalog).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] Compress(byte[] bytes, string encoding)
    {
        using var target = new MemoryStream();
        using (Stream compressor = encoding == "br"
            ? new BrotliStream(target, CompressionLevel.Optimal, leaveOpen: true)
            : new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
            compressor.Write(bytes);
        return target.ToArray();
    }

    private static string? TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        _ => null,
    };

    [GeneratedRegex("""(?<before>(?:from\s+|import\s+|import\(|url\()["']?)\./(?<name>[a-z0-9-]+\.[a-z]+)""")]
    private static partial Regex Reference();
}
