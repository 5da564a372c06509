using System.Globalization;
using AwardFunctions.Orchestrations.Ports;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http.Tus;

/// <summary>Reads the numbers and hashes that tus sends in headers.</summary>
internal static class TusHeaders
{
    private static readonly Dictionary<string, int> HashLengths = new(StringComparer.Ordinal) { ["sha1"] = 20, ["sha256"] = 32, ["md5"] = 16 };

    public static long? Length(HttpRequest request, string name) =>
        long.TryParse(request.Headers[name].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The chunk's checksum, null where none is sent; false where what is sent is none.</summary>
    public static bool TryChecksum(HttpRequest request, out ChunkChecksum? checksum)
    {
        checksum = null;
        if (!request.Headers.TryGetValue("Upload-Checksum", out var header))
            return true;
        var parts = header.ToString().Split(' ', 2);
        var hash = new byte[64];
        if (parts.Length != 2 || !Convert.TryFromBase64String(parts[1], hash, out var count)
            || !HashLengths.TryGetValue(parts[0], out var expected) || count != expected)
            return false;
        checksum = new ChunkChecksum(parts[0], hash[..count]);
        return true;
    }
}
