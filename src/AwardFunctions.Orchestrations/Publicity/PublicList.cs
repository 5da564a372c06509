using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>A public list as its page shows it.</summary>
/// <param name="Publicity">The list.</param>
/// <param name="Dossier">Its cycle.</param>
/// <param name="Units">The units on it.</param>
/// <param name="HeldUnits">Those with an open objection; the page says so without saying who objects.</param>
/// <param name="Upheld">Those against whom an objection was upheld.</param>
/// <param name="IsOpen">Objections can be made now.</param>
public sealed record PublicList(
    PublicityRecord Publicity, CycleDossier Dossier, IReadOnlyList<UnitRecord> Units, IReadOnlySet<string> HeldUnits, IReadOnlySet<string> Upheld, bool IsOpen);
