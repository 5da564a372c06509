using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Portal.Pages.Public.Publicity;

/// <summary>The lists that are public, and the cycles to which anyone may object at any time.</summary>
public sealed record PublicLists(IReadOnlyList<PublicList> Lists, IReadOnlyList<CycleDossier> Anytime);
