using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Cycles;

/// <summary>A new last day of the application window, why, and why that was refused.</summary>
public sealed record ExtensionDraft(string Closes, string Reason, Refusal? Refusal);
