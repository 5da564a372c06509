namespace AwardFunctions.Standalone.Sqlite;

/// <summary>
/// Writes keys so that SQLite's byte order is the ordinal order of .NET and Azure Tables: each UTF-16 unit on its own as one
/// to three bytes. That is plain UTF-8 for everything below U+10000; rare characters above it become two units (CESU-8).
/// </summary>
internal static class OrdinalKey
{
    public static int MaxBytes(int length) => length * 3;

    public static int Encode(ReadOnlySpan<char> key, Span<byte> bytes)
    {
        var count = 0;
        foreach (var unit in key)
        {
            if (unit < 0x80)
            {
                bytes[count++] = (byte)unit;
            }
            else if (unit < 0x800)
            {
                bytes[count++] = (byte)(0xC0 | (unit >> 6));
                bytes[count++] = (byte)(0x80 | (unit & 0x3F));
            }
            else
            {
                bytes[count++] = (byte)(0xE0 | (unit >> 12));
                bytes[count++] = (byte)(0x80 | ((unit >> 6) & 0x3F));
                bytes[count++] = (byte)(0x80 | (unit & 0x3F));
            }
        }

        return count;
    }

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var units = bytes.Length <= 512 ? stackalloc char[bytes.Length] : new char[bytes.Length];
        var count = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var lead = bytes[at];
            units[count++] = lead switch
            {
                < 0x80 => (char)lead,
                < 0xE0 => (char)(((lead & 0x1F) << 6) | (bytes[at + 1] & 0x3F)),
                _ => (char)(((lead & 0x0F) << 12) | ((bytes[at + 1] & 0x3F) << 6) | (bytes[at + 2] & 0x3F)),
            };
            at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
        }

        return new string(units[..count]);
    }
}
