using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Counts the units that a stage is about.</summary>
public sealed class ReadUnits(StageUnits units, CycleArchive archive) : IActivity<StageRun, UnitStanding>
{
    public async Task<UnitStanding> RunAsync(StageRun input, CancellationToken cancellationToken)
    {
        var concerned = await units.OfAsync(await archive.OpenAsync(input.CycleId, cancellationToken), input.StageId, cancellationToken);
        return new UnitStanding(concerned.Count, concerned.Count(unit => unit.IsAwaited));
    }
}
