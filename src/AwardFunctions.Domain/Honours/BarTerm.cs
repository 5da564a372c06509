using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>How long a bar lasts, and from when it may be lifted.</summary>
public static class BarTerm
{
    /// <summary>The bars that a revocation on a ground brings about; none where the text states none.</summary>
    public static IReadOnlyList<Bar> Of(Scheme scheme, string groundId) => [.. scheme.Bars.Where(bar => bar.Ground == "any" || bar.Ground == groundId)];

    /// <summary>The last day, inclusive, never rolled, of a bar that was decided on a day, which does not count; null for no end until it is lifted.</summary>
    public static DateOnly? EndOf(Bar bar, DateOnly decidedOn) => bar.Duration is { } duration ? Period.StatusEnd(decidedOn, duration) : null;

    /// <summary>The first day on which an endless bar may be lifted; null where it can't be.</summary>
    public static DateOnly? LiftableFrom(Bar bar, DateOnly decidedOn) => bar.LiftableAfter is { } after ? Period.StatusEnd(decidedOn, after).AddDays(1) : null;
}
