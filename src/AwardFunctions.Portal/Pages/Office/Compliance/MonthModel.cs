using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Portal.Pages.Office.Compliance;

/// <summary>A month of days on which something is due.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Rows">What is due in it, soonest first.</param>
/// <param name="Overdue">How much is overdue from before it.</param>
/// <param name="Calendar">The working days.</param>
/// <param name="Scheme">The scheme that is shown alone; null for all.</param>
public sealed record MonthModel(
    DateOnly First, IReadOnlyList<OwedRow> Rows, int Overdue, WorkingDayCalendar Calendar, DateOnly Today, IReadOnlyList<Scheme> Schemes, string? Scheme)
{
    /// <summary>The Monday on or before the first day.</summary>
    public DateOnly Start => First.AddDays(-(((int)First.DayOfWeek + 6) % 7));

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    /// <summary>The address of another month.</summary>
    public string PathOf(DateOnly first, string? scheme) =>
        $"/office/compliance/calendar?month={first:yyyy-MM}" + (scheme is null ? "" : $"&scheme={Uri.EscapeDataString(scheme)}");
}
