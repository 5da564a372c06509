namespace AwardFunctions.Domain.Schemes;

/// <summary>What a holder, or the office, owes while the honour runs.</summary>
/// <param name="Kind">"selfReport", "inspection", "visit", "prizeUse", "promotion" or "statistics".</param>
/// <param name="Owes">Who owes it: "holder" or a party's identity.</param>
/// <param name="Tiers">The tiers it covers.</param>
public sealed record Duty(string Id, LocalizedText Name, string Kind, string Owes, IReadOnlyList<string> Tiers, string Article)
{
    /// <summary>The yearly due date as "MM-dd", inclusive; first due in the year after the award. Null where there is none.</summary>
    public string? DueMonthDay { get; init; }

    /// <summary>How often, where it is by interval.</summary>
    public Duration? Every { get; init; }

    /// <summary>False where the date is the scheme's request, never overdue by law.</summary>
    public bool StatutoryDate { get; init; }
}
