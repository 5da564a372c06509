using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Publicity;

/// <summary>The period in which a list is public.</summary>
/// <param name="StartsOn">The day of the latest required posting; it does not count.</param>
/// <param name="Deadline">The last day, inclusive; null where the chosen length is refused.</param>
/// <param name="Refused">Why the chosen length is refused; null where it stands.</param>
public sealed record PublicityPeriod(DateOnly StartsOn, Deadline? Deadline, LocalizedText? Refused)
{
    /// <summary>
    /// The period of a list. Day 0 is the latest of the required postings; the end rolls past days off (Civil Code art. 203).
    /// </summary>
    /// <param name="stage">The publicity stage.</param>
    /// <param name="postings">The day of each required posting, by its identity.</param>
    /// <param name="chosen">The length the office chose; null for the scheme's own.</param>
    /// <param name="calendar">The calendar in use.</param>
    /// <exception cref="ArgumentException">A required posting is missing.</exception>
    public static PublicityPeriod Of(
        PublicityStage stage, IReadOnlyDictionary<string, DateOnly> postings, Duration? chosen, WorkingDayCalendar calendar)
    {
        if (stage.Postings.FirstOrDefault(posting => !postings.ContainsKey(posting.Id)) is { } missing)
            throw new ArgumentException($"The posting {missing.Id} is missing.", nameof(postings));
        var starts = stage.Postings.Max(posting => postings[posting.Id]);
        var length = chosen ?? stage.Period.Duration;
        return Refusal(stage.Period, length) is { } refused
            ? new PublicityPeriod(starts, null, refused)
            : new PublicityPeriod(starts, Period.End(starts, length, calendar), null);
    }

    private static LocalizedText? Refusal(Clock clock, Duration length)
    {
        var floor = clock.Duration;
        var unit = floor.Unit == TimeUnit.WorkingDays ? new LocalizedText("个工作日", "working days") : new LocalizedText("日", "days");
        if (length.Unit != floor.Unit)
            return new LocalizedText($"公示期应以{unit.Zh}计", $"The period is counted in {unit.En}");
        return clock.Bound switch
        {
            ClockBound.AtLeast when length.Count < floor.Count =>
                new LocalizedText($"公示期不得少于{floor.Count}{unit.Zh}", $"The period must be at least {floor.Count} {unit.En}"),
            ClockBound.Exactly when length.Count != floor.Count =>
                new LocalizedText($"公示期为{floor.Count}{unit.Zh}，不得变更", $"The period is {floor.Count} {unit.En} and can't be changed"),
            ClockBound.AtMost when length.Count > floor.Count =>
                new LocalizedText($"公示期不得超过{floor.Count}{unit.Zh}", $"The period must be at most {floor.Count} {unit.En}"),
            _ => null,
        };
    }
}
