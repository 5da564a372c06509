using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Committee;

/// <summary>A vote by mail as typed into the form that puts it.</summary>
public sealed record RoundDraft(string Due, IReadOnlyDictionary<string, string> Tiers, Refusal? Refusal)
{
    public static RoundDraft Empty { get; } = new("", new Dictionary<string, string>(), null);
}
