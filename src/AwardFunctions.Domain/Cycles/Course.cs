using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Cycles;

/// <summary>A point in a cycle: when it is reached at the earliest and at the latest.</summary>
internal readonly record struct Course(DateOnly Earliest, DateOnly Latest, bool Provisional)
{
    public static Course On(DateOnly day, WorkingDayCalendar calendar) => new(day, day, !calendar.IsPublished(day));

    /// <summary>The end of a period of this length begun here.</summary>
    public Course Plus(Duration duration, WorkingDayCalendar calendar) => Plus(duration, duration, calendar);

    /// <summary>The end of a period begun here that takes the one length at the least and the other at the most.</summary>
    public Course Plus(Duration shortest, Duration longest, WorkingDayCalendar calendar)
    {
        var earliest = Period.End(Earliest, shortest, calendar);
        var latest = Period.End(Latest, longest, calendar);
        return new Course(earliest.LastDay, latest.LastDay, earliest.Provisional || latest.Provisional || Provisional);
    }

    /// <summary>The later of two points, in each course.</summary>
    public Course OrLater(Course other) => new(
        Earliest > other.Earliest ? Earliest : other.Earliest,
        Latest > other.Latest ? Latest : other.Latest,
        Provisional || other.Provisional);
}
