using AwardFunctions.Domain.Calendars;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Calendar;

/// <summary>The calendar in use.</summary>
public sealed record CalendarModel(WorkingDayCalendar Calendar, DateOnly Today, Refusal? Refusal)
{
    /// <summary>The year shown day by day: this one, or the last that is known.</summary>
    public int Year => Calendar.PublishedYears.Contains(Today.Year) ? Today.Year : Calendar.LastPublishedYear ?? Today.Year;
}
