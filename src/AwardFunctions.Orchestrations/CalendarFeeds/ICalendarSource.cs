using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Orchestrations.CalendarFeeds;

/// <summary>Knows some of the days that concern a person.</summary>
public interface ICalendarSource
{
    /// <summary>The entries of one person, in any order.</summary>
    IAsyncEnumerable<CalendarEntry> ListAsync(AccountRecord person, CancellationToken cancellationToken);
}
