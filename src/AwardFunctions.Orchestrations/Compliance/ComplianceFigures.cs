using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Compliance;

/// <summary>Counts what holders and office did over the years.</summary>
public static class ComplianceFigures
{
    /// <summary>Year by year, from the first honour's to the current one; empty where there is none.</summary>
    /// <param name="honours">The honours of one scheme.</param>
    /// <param name="obligations">Everything they owe and owed.</param>
    /// <param name="today">In the scheme's zone: what is due today is not missing yet.</param>
    public static IReadOnlyList<YearFigures> Of(IReadOnlyList<HonourRecord> honours, IReadOnlyList<ObligationRecord> obligations, DateOnly today) =>
        honours.Count == 0
            ? []
            : [.. Enumerable.Range(honours.Min(honour => honour.DecidedOn.Year), Math.Max(1, today.Year - honours.Min(honour => honour.DecidedOn.Year) + 1))
                .Select(year => Of(year, honours, obligations, today))];

    /// <summary>Whether an honour holds on a day, inclusive: conferred, not past its end, not revoked and not replaced by a new term.</summary>
    public static bool IsInForce(HonourRecord honour, DateOnly day) =>
        honour.DecidedOn <= day && !(honour.ValidUntil < day)
        && honour.Changes?.Any(change => change.To is HonourState.Revoked or HonourState.Renewed or HonourState.Lapsed && change.On <= day) != true;

    private static YearFigures Of(int year, IReadOnlyList<HonourRecord> honours, IReadOnlyList<ObligationRecord> obligations, DateOnly today)
    {
        var due = obligations.Where(one => one.Obligation.Due.Year == year).ToList();
        var reports = due.Where(one => one.Kind == DutyKinds.SelfReport).ToList();
        var inspections = due.Where(one => one.Kind is DutyKinds.Inspection or DutyKinds.Visit).ToList();
        var rectifications = due.Where(one => one.Kind == Matters.Rectification).ToList();
        var end = new DateOnly(year, 12, 31);
        var day = end < today ? end : today;
        return new YearFigures(
            year,
            reports.Count(one => one.SettledOn <= one.Obligation.Due),
            reports.Count(one => one.SettledOn > one.Obligation.Due),
            reports.Count(one => one.IsOpen && one.Obligation.Due < today),
            inspections.Count(one => one.SettledOn is not null), inspections.Count(one => one.IsOpen),
            rectifications.Count(one => one.SettledOn is not null), rectifications.Count(one => one.IsOpen),
            honours.Where(honour => IsInForce(honour, day)).GroupBy(honour => honour.TierId).ToDictionary(tier => tier.Key, tier => tier.Count(), StringComparer.Ordinal));
    }
}
