using System.Globalization;
using System.Text;

namespace AwardFunctions.Standalone.Files;

/// <summary>
/// How long an upload is to become and how much of it is durable. The length of the data file cannot tell: after a power cut
/// its end may hold what was never written. One line of 16 hexadecimal digits each: the length first, then every offset that
/// was reached; a line torn by a power cut does not count.
/// </summary>
internal sealed record UploadJournal(long Length, long Offset, long ValidBytes)
{
    private const int LineLength = 17;

    public static void Begin(string path, long length) => DurableFiles.WriteWhole(path, Line(length));

    /// <summary>Reads a journal, or returns null where there is none.</summary>
    public static UploadJournal? Read(string path)
    {
        if (ReadAll(path) is not { } bytes)
            return null;
        if (bytes.Length < LineLength || !TryParse(bytes.AsSpan(0, LineLength), out var length))
            throw new InvalidDataException($"The upload journal {path} is damaged.");
        var (offset, valid) = (0L, (long)LineLength);
        for (var at = LineLength; at + LineLength <= bytes.Length && TryParse(bytes.AsSpan(at, LineLength), out var reached); at += LineLength)
        {
            if (reached < offset || reached > length)
                break;
            (offset, valid) = (reached, at + LineLength);
        }

        return new UploadJournal(length, offset, valid);
    }

    /// <summary>Writes down that the upload is durable up to <paramref name="offset"/>.</summary>
    public UploadJournal Reach(string path, long offset)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.Write(handle, Encoding.ASCII.GetBytes(Line(offset)), ValidBytes);
        RandomAccess.FlushToDisk(handle);
        return this with { Offset = offset, ValidBytes = ValidBytes + LineLength };
    }

    private static byte[]? ReadAll(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static string Line(long value) => value.ToString("x16", CultureInfo.InvariantCulture) + "\n";

    private static bool TryParse(ReadOnlySpan<byte> line, out long value)
    {
        value = 0;
        return line[^1] == '\n' && long.TryParse(Encoding.ASCII.GetString(line[..^1]), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
