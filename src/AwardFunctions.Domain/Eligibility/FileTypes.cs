namespace AwardFunctions.Domain.Eligibility;

/// <summary>Tells a file's type by its content, never by its name.</summary>
public static class FileTypes
{
    /// <summary>How many bytes from the beginning of a file are enough.</summary>
    public const int HeadLength = 4096;

    /// <summary>
    /// "pdf", "jpeg", "png", "docx" or "xlsx"; "zip" for another archive, null for anything else. An Office file is told by the
    /// parts that stand at the beginning of its archive.
    /// </summary>
    /// <param name="head">The first bytes of the file, <see cref="HeadLength"/> where there are as many.</param>
    public static string? Sniff(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF-"u8))
            return "pdf";
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return "jpeg";
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return "png";
        if (!head.StartsWith("PK\u0003\u0004"u8))
            return null;
        if (head.IndexOf("word/"u8) >= 0)
            return "docx";
        return head.IndexOf("xl/"u8) >= 0 ? "xlsx" : "zip";
    }
}
