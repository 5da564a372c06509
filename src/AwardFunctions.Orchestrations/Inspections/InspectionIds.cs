using System.Globalization;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>Identities of inspections.</summary>
public static class InspectionIds
{
    /// <param name="certificateNumber">The honour.</param>
    /// <param name="year">The calendar year it counts for.</param>
    /// <param name="number">From 1 within the year.</param>
    public static string Of(string certificateNumber, int year, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{certificateNumber}-{year:D4}-{number}");

    /// <summary>The certificate number in an identity; null where it is none.</summary>
    public static string? CertificateOf(string id)
    {
        var parts = id.Split('-');
        return id.Length <= 80 && parts.Length > 3 && parts[^1].Length is > 0 and < 4 && parts[^2].Length == 4
            && parts.All(part => part.Length > 0 && part.All(char.IsAsciiLetterOrDigit)) && parts[^2].All(char.IsAsciiDigit) && parts[^1].All(char.IsAsciiDigit)
            ? string.Join('-', parts[..^2])
            : null;
    }
}
