using System.Collections.Frozen;

namespace AwardFunctions.Domain.Schemes;

/// <summary>The schemes at hand, one per code. Immutable.</summary>
public sealed class SchemeLibrary
{
    private const string Folder = "Schemes/";
    private const string SchemaFile = Folder + "scheme.schema.json";
    private readonly FrozenDictionary<string, Scheme> byCode;

    /// <exception cref="ArgumentException">Two schemes share a code.</exception>
    public SchemeLibrary(IEnumerable<Scheme> schemes)
    {
        byCode = schemes.ToFrozenDictionary(scheme => scheme.Code, StringComparer.OrdinalIgnoreCase);
        All = [.. byCode.Values.OrderBy(scheme => scheme.Code, StringComparer.Ordinal)];
    }

    /// <summary>The schemes that the product carries.</summary>
    public static SchemeLibrary Embedded { get; } = new(EmbeddedSchemes());

    /// <summary>By code.</summary>
    public IReadOnlyList<Scheme> All { get; }

    /// <summary>The scheme with this code, in any case of letters; null where there is none.</summary>
    public Scheme? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>This library with one more scheme; it takes the place of one with the same code.</summary>
    public SchemeLibrary With(Scheme scheme) =>
        new(All.Where(known => !known.Code.Equals(scheme.Code, StringComparison.OrdinalIgnoreCase)).Append(scheme));

    private static IEnumerable<Scheme> EmbeddedSchemes()
    {
        var assembly = typeof(SchemeLibrary).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name != SchemaFile);
        foreach (var name in files)
        {
            using var text = new MemoryStream();
            assembly.GetManifestResourceStream(name)!.CopyTo(text);
            var reading = SchemeReader.Read(text.ToArray(), name);
            yield return reading.Scheme ?? throw new InvalidDataException($"{name}: {reading.Problems[0]}");
        }
    }
}
