using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Approver;

/// <summary>To whom a decision is to be handed, until which day, and why that was refused.</summary>
public sealed record DelegationDraft(string To, string Until, Refusal? Refusal)
{
    public static DelegationDraft Empty { get; } = new("", "", null);
}
