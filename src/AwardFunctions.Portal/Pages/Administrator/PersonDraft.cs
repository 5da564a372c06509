using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Administrator;

/// <summary>A new person as typed, and why it was not registered.</summary>
public sealed record PersonDraft(string Email, string Name, string Organisation, string Language, Refusal? Refusal)
{
    public static PersonDraft Empty { get; } = new("", "", "", Http.Language.Chinese, null);
}
