using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Finds the units that a stage before the deliberation is about: those that are not out, of the kinds it concerns.</summary>
public sealed class StageUnits(UnitList units, ApplicationBook applications)
{
    public async Task<IReadOnlyList<UnitRecord>> OfAsync(CycleDossier dossier, string stageId, CancellationToken cancellationToken)
    {
        var kinds = (dossier.Scheme.StageOf(stageId) as SatisfactionStage)?.Kinds ?? [];
        var concerned = new List<UnitRecord>();
        foreach (var unit in (await units.OfAsync(dossier.Cycle.Id, null, cancellationToken)).Where(unit => unit.State != UnitState.Out))
        {
            if (kinds.Count == 0 || kinds.Contains((await applications.ReadAsync(unit.ApplicationId, cancellationToken)).Kind))
                concerned.Add(unit);
        }

        return concerned;
    }
}
