namespace AwardFunctions.Portal.Pages.Office.Presentations;

/// <summary>Another schedule as typed, and why.</summary>
public sealed record ScheduleDraft(IReadOnlyDictionary<string, string> Values, string Why);
