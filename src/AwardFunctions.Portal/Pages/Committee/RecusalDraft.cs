using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Committee;

/// <summary>A recusal as typed into the form, with what is wrong with it.</summary>
public sealed record RecusalDraft(string Application, string Member, string Reason, Refusal? Refusal)
{
    public static RecusalDraft Empty { get; } = new("", "", "", null);
}
