using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Durations as people write them.</summary>
public static class DurationText
{
    public static LocalizedText Of(Duration duration) => duration.Unit switch
    {
        TimeUnit.Days => new($"{duration.Count}日", $"{duration.Count} {(duration.Count == 1 ? "day" : "days")}"),
        TimeUnit.WorkingDays => new($"{duration.Count}个工作日", $"{duration.Count} working {(duration.Count == 1 ? "day" : "days")}"),
        TimeUnit.Months => new($"{duration.Count}个月", $"{duration.Count} {(duration.Count == 1 ? "month" : "months")}"),
        _ => new($"{duration.Count}年", $"{duration.Count} {(duration.Count == 1 ? "year" : "years")}"),
    };
}
