using System.Text;

namespace AwardFunctions.Portal.Http.Tus;

/// <summary>The Upload-Metadata header: keys with base64 values.</summary>
public sealed class TusMetadata
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private TusMetadata()
    {
    }

    /// <summary>The value of a key; empty where it is missing.</summary>
    public string this[string key] => values.GetValueOrDefault(key, "");

    /// <summary>Reads the header, or returns null where it is malformed.</summary>
    public static TusMetadata? Parse(string header)
    {
        var metadata = new TusMetadata();
        foreach (var pair in header.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 2 || !TryDecode(parts.Length == 2 ? parts[1] : "", out var value) || !metadata.values.TryAdd(parts[0], value))
                return null;
        }

        return metadata;
    }

    private static bool TryDecode(string base64, out string text)
    {
        text = "";
        var bytes = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64, bytes, out var count))
            return false;
        text = Encoding.UTF8.GetString(bytes, 0, count);
        return true;
    }
}
