using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Bodies;

/// <summary>A body as typed into the form, with what is wrong with it.</summary>
public sealed record BodyDraft(string PartyId, string Name, string Email, Refusal? Refusal)
{
    public static BodyDraft Empty { get; } = new("", "", "", null);
}
