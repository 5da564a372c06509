using System.Text;

namespace AwardFunctions.Standalone.Smtp;

/// <summary>Text in headers (RFC 2047): folded, and never split within a character.</summary>
internal static class EncodedWords
{
    private const int LongestLine = 76;
    private const string Open = "=?utf-8?B?";
    private const string Close = "?=";

    /// <param name="text">Any text; control characters become spaces, so that no header can be smuggled in.</param>
    /// <param name="column">How many characters stand before it on its line.</param>
    public static string Text(string text, int column)
    {
        var clean = Clean(text);
        return IsPlain(clean) && clean.Length + column <= LongestLine ? clean : Encode(clean, column);
    }

    /// <summary>A name with an address; the address goes to a line of its own where it does not fit.</summary>
    public static string Mailbox(string name, string address, int column)
    {
        var clean = Clean(name);
        if (clean.Length == 0)
            return address;
        var shown = clean.Length + column <= LongestLine && clean.All(character => char.IsAsciiLetterOrDigit(character) || character is ' ' or '-' or '_')
            ? $"\"{clean}\""
            : Encode(clean, column);
        var lastLine = shown[(shown.LastIndexOf('\n') + 1)..].Length + (shown.Contains('\n', StringComparison.Ordinal) ? 0 : column);
        return lastLine + address.Length + 3 <= LongestLine ? $"{shown} <{address}>" : $"{shown}\r\n <{address}>";
    }

    private static string Encode(string text, int column)
    {
        var words = new StringBuilder();
        var word = new List<byte>();
        var room = Room(column);
        var bytes = new byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            var count = rune.EncodeToUtf8(bytes);
            if (word.Count + count > room)
            {
                words.Append(Open).Append(Convert.ToBase64String([.. word])).Append(Close).Append("\r\n ");
                word.Clear();
                room = Room(1);
            }

            word.AddRange(bytes.AsSpan(0, count));
        }

        return words.Append(Open).Append(Convert.ToBase64String([.. word])).Append(Close).ToString();
    }

    /// <summary>How many bytes fit into a word that begins at a column; a word has at most 75 characters.</summary>
    private static int Room(int column) => (Math.Min(75, LongestLine - column) - Open.Length - Close.Length) / 4 * 3;

    private static string Clean(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)).Trim();

    private static bool IsPlain(string text) => text.All(character => character is >= ' ' and < '\u007f') && !text.Contains("=?", StringComparison.Ordinal);
}
