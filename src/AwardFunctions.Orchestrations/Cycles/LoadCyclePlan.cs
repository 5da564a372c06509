using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Reads the stages of the scheme edition that a cycle is pinned to; null while there is no such cycle.</summary>
public sealed class LoadCyclePlan(CycleArchive archive) : IActivity<string, CyclePlan?>
{
    public async Task<CyclePlan?> RunAsync(string input, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(input, cancellationToken) is not { } dossier)
            return null;
        var stages = dossier.Scheme.Stages.Select(stage => new PlannedStage(
            stage.Id,
            StageKinds.OrchestrationOf(stage) ?? throw new PermanentFailureException($"No orchestration walks the stage {stage.Id}."),
            (stage as PublicityStage)?.UpheldReturnsTo));
        return new CyclePlan(input, [.. stages]);
    }
}
