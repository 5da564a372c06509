using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>A cycle with the scheme edition it runs on, the calendar in use and the scheme's zone.</summary>
public sealed record CycleDossier(CycleRecord Cycle, Scheme Scheme, WorkingDayCalendar Calendar, SchemeZone Zone)
{
    /// <summary>How the cycle is called, e.g. 安阳县县长质量奖（2026年度）.</summary>
    public LocalizedText Title { get; } =
        new($"{Scheme.Name.Zh}（{Cycle.Edition}年度）", $"{Scheme.Name.En} ({Cycle.Edition})");

    /// <summary>The end of the application window: a day that the office has named, never moved by the calendar.</summary>
    public Deadline IntakeEnd => new(Cycle.IntakeCloses, Provisional: false);

    /// <summary>The prize money of a tier in whole CNY, as the regulation or the cycle sets it; null where there is none.</summary>
    public int? PrizeOf(Tier tier, bool renewal = false) =>
        tier.Prize is null || (renewal && !Scheme.Honour.Renewal.WithPrize) ? null
        : tier.Prize.Amount ?? (Cycle.Prizes?.TryGetValue(tier.Id, out var amount) == true ? amount : null);

    /// <summary>The end, UTC and exclusive, of a deadline's last day.</summary>
    public DateTimeOffset EndOf(Deadline deadline) => Zone.EndOf(deadline.LastDay);

    /// <summary>The deadline of a clock that starts at an instant; the day of the instant does not count.</summary>
    public Deadline DeadlineOf(DateTimeOffset start, Duration duration) => Period.End(Zone.DayOf(start), duration, Calendar);
}
