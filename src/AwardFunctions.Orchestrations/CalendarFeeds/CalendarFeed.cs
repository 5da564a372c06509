namespace AwardFunctions.Orchestrations.CalendarFeeds;

/// <summary>Someone's calendar address.</summary>
/// <param name="Token">The secret part of the address; null where this host's keys do not open it any more.</param>
/// <param name="CreatedAt">UTC.</param>
public sealed record CalendarFeed(string? Token, DateTimeOffset CreatedAt);
