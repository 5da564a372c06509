using System.Globalization;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Numbers as people enter scores: not negative, with at most two decimals.</summary>
internal static class Decimals
{
    public static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number < 1_000_000 && number.Scale <= 2;

    public static decimal Read(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
