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
        return new Rehearsal(steps, [.. Remark(scheme, steps), .. Remark(scheme, calendar, window)], null);
    }

    /// <summary>A window that ends on a day off is the office's to choose, but seldom what it means: Civil Code, art. 203.</summary>
    private static IEnumerable<Finding> Remark(Scheme scheme, WorkingDayCalendar calendar, ApplicationWindow? window)
    {
        if (window is null || !calendar.IsDayOff(window.Closes) || scheme.Stages.OfType<IntakeStage>().FirstOrDefault() is not { } intake)
            yield break;
        var next = Period.DueOn(window.Closes, calendar).LastDay;
        var reason = new LocalizedText(
            $"申报截止日{ChineseDate.Of(window.Closes)}是休息日，不会自动顺延；要截止到下一个工作日，请改为{ChineseDate.Of(next)}",
            $"Applications close on {window.Closes:yyyy-MM-dd}, a day off, which does not roll: for the next working day choose {next:yyyy-MM-dd}");
        yield return new Finding("intake-closes", reason, scheme.Cite(intake.Article));
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
