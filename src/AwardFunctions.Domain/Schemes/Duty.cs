namespace AwardFunctions.Domain.Schemes;

/// <summary>What a holder, or the office, owes while the honour runs.</summary>
/// <param name="Kind">"selfReport", "inspection", "visit", "prizeUse", "promotion" or "statistics".</param>
/// <param name="Owes">Who owes it: the holder or a party's identity.</param>
/// <param name="DueMonthDay">The yearly due date as "MM-dd", inclusive; null where there is none.</param>
/// <param name="Every">How often, where it is by interval.</param>
/// <param name="StatutoryDate">False where the date is the scheme's request, never overdue by law.</param>
/// <param name="Tiers">The tiers it covers.</param>
public sealed record Duty(
    string Id,
    LocalizedText Name,
    string Kind,
    string Owes,
    string? DueMonthDay,
    Duration? Every,
    bool StatutoryDate,
    IReadOnlyList<string> Tiers,
    string Article);
