using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Portal.Pages.Office.Cycles;

/// <summary>The board of a cycle.</summary>
/// <param name="Lists">Its public lists.</param>
/// <param name="Now">The instant of the request (UTC).</param>
/// <param name="Extension">What was typed into the form that extends the window.</param>
public sealed record Board(CycleView View, IReadOnlyList<PublicityRecord> Lists, IReadOnlyList<ObjectionRecord> Objections, DateTimeOffset Now, ExtensionDraft Extension)
{
    /// <summary>What was typed into the form that records the decision to go on beyond the end of the regulation.</summary>
    public ContinuationDraft Continuation { get; init; } = ContinuationDraft.Empty;

    /// <summary>The cycle runs, or is planned to run, beyond the last day of its regulation.</summary>
    public bool OutlivesRegulation =>
        View.Dossier is { Cycle.State: CycleState.Running, Scheme.Instrument.InForceUntil: { } until } && (View.Today > until || View.Stages.Max(stage => stage.PlannedUntil) > until);

    /// <summary>The window has not closed: it can still be extended.</summary>
    public bool MayExtend => View.Dossier.Cycle.State == CycleState.Running && Now < View.Dossier.Zone.EndOf(View.Dossier.Cycle.IntakeCloses);
}
