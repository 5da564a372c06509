namespace AwardFunctions.Portal.Pages.Account;

/// <summary>One's own calendar address.</summary>
/// <param name="Address">The whole address; null where there is none, or it can't be shown any more.</param>
/// <param name="CreatedAt">Since when, UTC; null where there is none.</param>
public sealed record CalendarFeedModel(string? Address, DateTimeOffset? CreatedAt);
