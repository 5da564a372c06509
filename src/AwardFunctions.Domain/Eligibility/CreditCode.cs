namespace AwardFunctions.Domain.Eligibility;

/// <summary>The unified social credit code 统一社会信用代码, GB 32100-2015.</summary>
public static class CreditCode
{
    /// <summary>The 31 characters: digits and capitals without I, O, S, V, Z.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>True for 18 characters of the alphabet whose last one checks the others. Expects capitals.</summary>
    public static bool IsValid(string code) => code.Length == 18 && code.All(Alphabet.Contains) && code[17] == CheckCharacter(code[..17]);

    /// <summary>The check character of 17 characters: 31 − (Σ value × 3^position mod 31), with 31 standing for 0.</summary>
    /// <exception cref="ArgumentException">There are not 17 characters of the alphabet.</exception>
    public static char CheckCharacter(string body)
    {
        if (body.Length != 17 || !body.All(Alphabet.Contains))
            throw new ArgumentException("17 digits and capitals without I, O, S, V, Z are expected.", nameof(body));
        var (sum, weight) = (0, 1);
        foreach (var character in body)
        {
            sum += Alphabet.IndexOf(character) * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - sum % 31) % 31];
    }
}
