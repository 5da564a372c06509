using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Cycles;

/// <summary>The decision to go on beyond the end of the regulation, as typed, and why it was refused.</summary>
public sealed record ContinuationDraft(string Document, string Reason, Refusal? Refusal)
{
    public static ContinuationDraft Empty { get; } = new("", "", null);
}
