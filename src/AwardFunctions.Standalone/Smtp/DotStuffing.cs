namespace AwardFunctions.Standalone.Smtp;

/// <summary>RFC 5321, 4.5.2: a line that begins with a dot gets another, so that no content ends the message.</summary>
internal static class DotStuffing
{
    /// <param name="content">Lines that each end with CR LF.</param>
    public static byte[] Apply(ReadOnlySpan<byte> content)
    {
        var stuffed = new List<byte>(content.Length + 16);
        var atLineStart = true;
        foreach (var octet in content)
        {
            if (atLineStart && octet == '.')
                stuffed.Add((byte)'.');
            stuffed.Add(octet);
            atLineStart = octet == '\n';
        }

        return [.. stuffed];
    }
}
