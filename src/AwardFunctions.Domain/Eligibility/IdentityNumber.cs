using System.Globalization;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>What individuals are known by: the number of a resident identity card (GB 11643-1999) or of a passport.</summary>
public static class IdentityNumber
{
    private const string Check = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>True for a resident identity number or a passport number. Expects capitals.</summary>
    public static bool IsValid(string number) => number.Length == 18 ? IsResident(number) : IsPassport(number);

    /// <summary>17 digits, among them a date of birth that exists, and the digit or X that checks them: Σ digit × weight mod 11.</summary>
    public static bool IsResident(string number) =>
        number.Length == 18
        && number.AsSpan(0, 17).IndexOfAnyExceptInRange('0', '9') < 0
        && DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && number[17] == Check[Weights.Select((weight, i) => weight * (number[i] - '0')).Sum() % 11];

    /// <summary>The number as others than its owner and the office may see it: its first characters and its last two.</summary>
    public static string Mask(string number)
    {
        var shown = number.Length == 18 ? 3 : 1;
        return number.Length <= shown + 2 ? new string('*', number.Length) : number[..shown] + new string('*', number.Length - shown - 2) + number[^2..];
    }

    /// <summary>Six to nine digits and capitals, as passports carry them.</summary>
    private static bool IsPassport(string number) =>
        number.Length is >= 6 and <= 9 && number.All(character => char.IsAsciiDigit(character) || char.IsAsciiLetterUpper(character)) && number.Any(char.IsAsciiDigit);
}
