namespace AwardFunctions.Domain.Calendars;

/// <summary>A day that a notice names: a statutory day off, or a week-end day worked in exchange 调休.</summary>
/// <param name="Off">True for a day off, false for a day worked.</param>
/// <param name="Name">The holiday it belongs to, e.g. 春节.</param>
public sealed record CalendarDay(DateOnly Date, bool Off, string Name);
