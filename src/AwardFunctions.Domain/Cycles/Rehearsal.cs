using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Cycles;

/// <summary>The calendar of a cycle before anyone starts it.</summary>
/// <param name="Steps">In order; empty where the rehearsal is refused.</param>
/// <param name="Remarks">What everyone must know beforehand, e.g. that the cycle outlives the regulation, or that it is only a draft.</param>
/// <param name="Refused">Why a cycle cannot be announced on that day; null where it can.</param>
public sealed record Rehearsal(IReadOnlyList<RehearsalStep> Steps, IReadOnlyList<Finding> Remarks, Finding? Refused)
{
    /// <summary>The stage under which the steps after the award stand.</summary>
    public const string Honour = "honour";

    /// <summary>
    /// Rehearses a cycle announced on <paramref name="announce"/>. Each stage begins on the working day after the one before it ends; it takes its
    /// plan's shortest and longest course, a publicity never less than its period. Applications take the <paramref name="window"/> where one is chosen.
    /// </summary>
    public static Rehearsal Of(Scheme scheme, DateOnly announce, WorkingDayCalendar calendar, ApplicationWindow? window = null)
    {
        if (AnnouncementForce.Refusal(scheme, announce) is { } refused)
            return new Rehearsal([], [], refused);
        var steps = new CycleWalk(scheme, calendar, window).From(announce);
        return new Rehearsal(steps, [.. Remark(scheme, steps)], null);
    }

    private static IEnumerable<Finding> Remark(Scheme scheme, IReadOnlyList<RehearsalStep> steps)
    {
        var citation = scheme.Cite(scheme.Instrument.Article);
        if (scheme.Instrument.IsDraft)
            yield return new Finding("draft", new LocalizedText("征求意见稿，尚未施行", "A draft for comment, not in force"), citation);
        var last = steps.Where(step => step.StageId != Honour).Max(step => step.Latest);
        if (scheme.Instrument.InForceUntil is { } until && last > until)
        {
            var reason = new LocalizedText(
                $"评审可能延续至{ChineseDate.Of(last)}，晚于办法有效期{ChineseDate.Of(until)}，须记录决定",
                $"The cycle may run until {last:yyyy-MM-dd}, beyond the end of the regulation on {until:yyyy-MM-dd}: that needs a recorded decision");
            yield return new Finding("in-force-until", reason, citation);
        }
    }
}
