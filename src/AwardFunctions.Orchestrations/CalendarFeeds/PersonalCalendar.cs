using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Orchestrations.CalendarFeeds;

/// <summary>Whose calendar, and what stands in it, in order of day.</summary>
public sealed record PersonalCalendar(AccountRecord Person, IReadOnlyList<CalendarEntry> Entries);
