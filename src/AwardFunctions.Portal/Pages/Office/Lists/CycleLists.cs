using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Portal.Pages.Office.Lists;

/// <summary>The units of a cycle and the lists that were made public.</summary>
public sealed record CycleLists(CycleDossier Dossier, IReadOnlyList<UnitRecord> Units, IReadOnlyList<PublicList> Lists, DateOnly Today);
