using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>One time that a duty is owed.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="From">The first day on which it can be done, inclusive.</param>
/// <param name="On">The last day on which it is done in time, inclusive; never rolled.</param>
public sealed record DutyDue(Duty Duty, DateOnly From, DateOnly On);
