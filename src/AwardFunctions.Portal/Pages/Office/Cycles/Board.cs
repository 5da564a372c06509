using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Portal.Pages.Office.Cycles;

/// <summary>The board of a cycle.</summary>
/// <param name="Lists">Its public lists.</param>
/// <param name="Now">The instant of the request (UTC).</param>
/// <param name="Extension">What was typed into the form that extends the window.</param>
public sealed record Board(CycleView View, IReadOnlyList<PublicityRecord> Lists, IReadOnlyList<ObjectionRecord> Objections, DateTimeOffset Now, ExtensionDraft Extension)
{
    /// <summary>The window has not closed: it can still be extended.</summary>
    public bool MayExtend => View.Dossier.Cycle.State == CycleState.Running && Now < View.Dossier.Zone.EndOf(View.Dossier.Cycle.IntakeCloses);
}
