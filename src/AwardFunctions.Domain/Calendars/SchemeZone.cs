namespace AwardFunctions.Domain.Calendars;

/// <summary>Where a scheme's days begin and end.</summary>
public sealed class SchemeZone
{
    private readonly TimeZoneInfo zone;

    /// <param name="id">An IANA name, e.g. Asia/Shanghai.</param>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public SchemeZone(string id) => zone = TimeZoneInfo.FindSystemTimeZoneById(id);

    /// <summary>The calendar day of an instant in this zone.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The instant, in UTC, at which a day begins (00:00).</summary>
    public DateTimeOffset StartOf(DateOnly day) => InstantOf(day, TimeOnly.MinValue);

    /// <summary>The instant, in UTC, at which a day is over (24:00); exclusive.</summary>
    public DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1));

    /// <summary>The instant, in UTC, of a wall-clock time on a day.</summary>
    public DateTimeOffset InstantOf(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>An instant as wall-clock time in this zone.</summary>
    public DateTimeOffset LocalOf(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);
}
