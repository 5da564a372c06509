using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>Lengths of time as people read them.</summary>
public static class Durations
{
    public static LocalizedText Text(Duration duration) => duration.Unit switch
    {
        TimeUnit.Days => new($"{duration.Count} 日", $"{duration.Count} {Plural(duration.Count, "day")}"),
        TimeUnit.WorkingDays => new($"{duration.Count} 个工作日", $"{duration.Count} working {Plural(duration.Count, "day")}"),
        TimeUnit.Months => new($"{duration.Count} 个月", $"{duration.Count} {Plural(duration.Count, "month")}"),
        _ => new($"{duration.Count} 年", $"{duration.Count} {Plural(duration.Count, "year")}"),
    };

    private static string Plural(int count, string unit) => count == 1 ? unit : unit + "s";
}
