using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>How long an honour lasts.</summary>
public static class HonourTerm
{
    /// <summary>
    /// The last day of validity, inclusive; null where the text states no end. Validity begins with the date of the
    /// government's document, which does not count, and ends on the corresponding day; it is a status and does not roll.
    /// </summary>
    public static DateOnly? Of(Tier tier, DateOnly decisionDate) =>
        tier.Validity is { } validity ? Period.StatusEnd(decisionDate, validity) : null;
}
