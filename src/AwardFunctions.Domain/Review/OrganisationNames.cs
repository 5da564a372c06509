using System.Text;

namespace AwardFunctions.Domain.Review;

/// <summary>Compares names of organisations as people write them.</summary>
public static class OrganisationNames
{
    /// <summary>
    /// The name without spaces and punctuation, full-width characters as half-width ones, in lower case, 有限责任公司 as 有限公司: what two
    /// spellings of one name have in common.
    /// </summary>
    public static string Normalize(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var character in name.Select(Narrow).Where(char.IsLetterOrDigit))
            kept.Append(char.ToLowerInvariant(character));

        return kept.ToString().Replace("有限责任公司", "有限公司", StringComparison.Ordinal);
    }

    /// <summary>True where name or credit code say that both are the same; what is empty says nothing.</summary>
    public static bool AreSame(string name, string? creditCode, string otherName, string? otherCreditCode) =>
        (Code(creditCode) is { Length: > 0 } code && code == Code(otherCreditCode))
        || (Normalize(name) is { Length: > 0 } normalized && normalized == Normalize(otherName));

    /// <summary>Full-width forms stand so far above the ASCII characters they widen; normalisation by the runtime needs ICU, which hosts do without.</summary>
    private static char Narrow(char character) => character is >= '！' and <= '～' ? (char)(character - ('！' - '!')) : character;

    private static string Code(string? creditCode) => creditCode?.Trim().ToUpperInvariant() ?? "";
}
