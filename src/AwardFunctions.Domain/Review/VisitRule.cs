using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Review;

/// <summary>How long a visit takes as a rule 一般.</summary>
public static class VisitRule
{
    /// <summary>What is unusual about the length of a visit, or null; both days are inclusive.</summary>
    public static LocalizedText? Unusual(ReviewStage stage, DateOnly from, DateOnly until)
    {
        var days = until.DayNumber - from.DayNumber + 1;
        return stage.Visit is { Shortest: { Unit: TimeUnit.Days } shortest, Longest: { Unit: TimeUnit.Days } longest } && (days < shortest.Count || days > longest.Count)
            ? new($"现场评审一般为{shortest.Count}至{longest.Count}天，本次为{days}天", $"A visit takes {shortest.Count} to {longest.Count} days as a rule; this one takes {days}")
            : null;
    }
}
