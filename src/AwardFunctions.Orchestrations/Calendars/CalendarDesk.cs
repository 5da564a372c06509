using System.Text;
using System.Text.Json;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Calendars;

/// <summary>The working-day calendar in use: the notices shipped with the program and those the office imported since.</summary>
public sealed class CalendarDesk(IRecordStore store, SignalDesk signals)
{
    private const string Partition = "calendars";
    private WorkingDayCalendar? current;

    public async Task<WorkingDayCalendar> CurrentAsync(CancellationToken cancellationToken)
    {
        if (current is { } known)
            return known;
        var calendar = WorkingDayCalendar.Embedded;
        await foreach (var year in store.ListAsync<JsonElement>(Partition, "", cancellationToken))
            calendar = calendar.With(CalendarYear.Parse(year.Value.GetRawText()));
        return current = calendar;
    }

    /// <summary>Adds a year's notice. Deadlines that were provisional are computed again by whoever waits for them.</summary>
    /// <exception cref="CalendarFormatException">The file is not a notice; the message names line, path and reason.</exception>
    public async Task<CalendarYear> ImportAsync(string json, CancellationToken cancellationToken)
    {
        var year = CalendarYear.Parse(json);
        return await signals.AroundAsync(
            SignalDesk.Everyone,
            async () =>
            {
                await store.PutAsync(Partition, $"{year.Year:D4}", JsonSerializer.Deserialize<JsonElement>(Encoding.UTF8.GetBytes(json)), cancellationToken);
                current = null;
                return year;
            },
            cancellationToken);
    }
}
