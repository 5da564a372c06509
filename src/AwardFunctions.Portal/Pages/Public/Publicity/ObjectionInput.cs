using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Portal.Pages.Public.Publicity;

/// <summary>What the objection form holds.</summary>
public sealed record ObjectionInput(PublicList List, string Unit, string Name, string Email, string Grounds, Refusal? Refusal)
{
    /// <summary>The reason that concerns a field, or null.</summary>
    public Refusal? Of(string field) => Refusal?.Field == field ? Refusal : null;
}
