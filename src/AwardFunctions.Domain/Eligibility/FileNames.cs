using System.Globalization;
using System.Text;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>Makes file names that people send safe to keep and show.</summary>
public static class FileNames
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxLength = 120;

    private const string Nameless = "未命名";

    /// <summary>
    /// The name without folders, control and formatting characters (among them those that turn the direction of text) and
    /// characters that file systems refuse; Chinese stays. The extension survives shortening. Never empty.
    /// </summary>
    public static string Clean(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var clean = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate)
                continue;
            clean.Append(rune.Value is ':' or '*' or '?' or '"' or '<' or '>' or '|' ? "_" : rune.ToString());
        }

        var text = clean.ToString().Trim(' ', '.');
        if (text.Length == 0)
            return Nameless;
        if (text.Length <= MaxLength)
            return text;
        var dot = text.LastIndexOf('.');
        var extension = dot > 0 && text.Length - dot <= 10 ? text[dot..] : "";
        var length = MaxLength - extension.Length;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd(' ', '.') + extension;
    }
}
