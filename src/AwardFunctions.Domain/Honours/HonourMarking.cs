using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>How a holder may show its honour.</summary>
public static class HonourMarking
{
    /// <summary>What a marking rule may leave to be filled in.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = ["{name}", "{from}", "{until}", "{year}"];

    /// <summary>The scheme's marking rule filled in for one honour.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="tier">The tier won.</param>
    /// <param name="decidedOn">The date of the government's document.</param>
    /// <param name="endsOn">The last day of validity, inclusive; null where the text states no end.</param>
    public static LocalizedText Of(Scheme scheme, Tier tier, DateOnly decidedOn, DateOnly? endsOn)
    {
        string Fill(string rule, string name, Func<DateOnly, string> date, string noEnd) => rule
            .Replace("{name}", name, StringComparison.Ordinal)
            .Replace("{from}", date(decidedOn), StringComparison.Ordinal)
            .Replace("{until}", endsOn is { } end ? date(end) : noEnd, StringComparison.Ordinal)
            .Replace("{year}", decidedOn.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

        var rule = scheme.Honour.Marking;
        var title = HonourTitle.Of(scheme, tier);
        return new LocalizedText(
            Fill(rule.Zh, title.Zh, ChineseDate.Of, "无期限"),
            Fill(rule.En, title.En, day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "without end"));
    }
}
