using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Committee;

/// <summary>A member as typed into the form, with what is wrong with it.</summary>
public sealed record MemberDraft(string Email, string Name, string Post, string Organisation, string Seat, Refusal? Refusal)
{
    public static MemberDraft Empty { get; } = new("", "", "", "", "member", null);
}
