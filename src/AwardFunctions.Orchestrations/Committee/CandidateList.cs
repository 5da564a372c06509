using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Which units a deliberation is about, and which others already stand on a list.</summary>
public sealed class CandidateList(UnitList units)
{
    /// <summary>
    /// The candidates by place. A first deliberation looks at all of the cycle's; one that confirms, or that decides on a part of the list
    /// again, at the units it was handed.
    /// </summary>
    /// <param name="dossier">The cycle.</param>
    /// <param name="stage">The deliberation.</param>
    /// <param name="only">The applications it is about; null for all candidates.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="settled">Also those that can't be decided on any more: held by an objection, or honoured.</param>
    public async Task<IReadOnlyList<UnitRecord>> OfAsync(
        CycleDossier dossier, Stage stage, IReadOnlyList<string>? only, CancellationToken cancellationToken, bool settled = false)
    {
        var listed = await units.OfAsync(dossier.Cycle.Id, only, cancellationToken);
        var candidates = stage is DeliberationStage { Confirms: true }
            ? listed.Where(unit => unit.TierId is not null && unit.State != UnitState.Out)
            : listed.Where(unit => unit.Candidate);
        return [.. candidates.Where(unit => settled || unit.State is not (UnitState.Held or UnitState.Honoured))];
    }

    /// <summary>Units outside this deliberation that are on a list, held or honoured: they use up the quota, too.</summary>
    public async Task<IReadOnlyList<UnitRecord>> StandingBesideAsync(
        string cycleId, IReadOnlyList<UnitRecord> candidates, CancellationToken cancellationToken) =>
        [.. (await units.OfAsync(cycleId, null, cancellationToken)).Where(unit =>
            unit.TierId is not null && unit.State != UnitState.Out && candidates.All(one => one.ApplicationId != unit.ApplicationId))];
}
