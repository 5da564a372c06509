namespace AwardFunctions.Domain.Calendars;

/// <summary>The last day on which something may be done, inclusive until 24:00 in the scheme's zone.</summary>
/// <param name="LastDay">The last day, inclusive.</param>
/// <param name="Provisional">True where the calendar reaches beyond the last published notice: it is computed again when the notice is imported.</param>
public sealed record Deadline(DateOnly LastDay, bool Provisional);
