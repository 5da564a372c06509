using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Public.Publicity;

/// <summary>What the form holds by which anyone objects at any time.</summary>
public sealed record AnytimeInput(CycleDossier Dossier, string Against, string Name, string Email, string Grounds, Refusal? Refusal);
