namespace AwardFunctions.Domain.Eligibility;

/// <summary>The unified social credit code 统一社会信用代码 of GB 32100-2015.</summary>
public static class CreditCode
{
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>True for 18 characters of the code's alphabet, in capitals, whose last is the right check character.</summary>
    public static bool IsValid(string code) =>
        code.Length == 18 && code.All(character => Characters.Contains(character)) && code[17] == CheckCharacter(code.AsSpan(0, 17));

    /// <summary>The check character of the first 17.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var index = 0; index < Weights.Length; index++)
            sum += Characters.IndexOf(first17[index]) * Weights[index];
        return Characters[(31 - (sum % 31)) % 31];
    }
}
