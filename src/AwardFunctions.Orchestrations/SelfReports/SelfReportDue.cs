using AwardFunctions.Domain.Honours;

namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>A year's self-report as an honour owes it.</summary>
/// <param name="Year">The calendar year it is on.</param>
/// <param name="Due">When it is owed; the report can be filled in from its first day on, and long after its last.</param>
/// <param name="Report">What there is of it; null where nothing was begun.</param>
public sealed record SelfReportDue(int Year, DutyDue Due, SelfReportRecord? Report)
{
    /// <summary>Nothing was handed in, and the day has passed.</summary>
    public bool IsMissing(DateOnly today) => Report?.HandedInOn is null && today > Due.On;
}
