using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Enters the cycle in its audit log and reads the stages of the scheme edition it is pinned to; null while there is no such cycle.</summary>
public sealed class LoadCyclePlan(CycleArchive archive, CycleJournal journal) : IActivity<string, CyclePlan?>
{
    public async Task<CyclePlan?> RunAsync(string input, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(input, cancellationToken) is not { } dossier)
            return null;
        var (cycle, scheme) = (dossier.Cycle, dossier.Scheme);
        await journal.WriteAsync(
            dossier, cycle.PlannedAt, cycle.PlannedBy, "cycle.planned",
            new($"启动{scheme.Name.Zh}（{cycle.Edition}年度）评选", $"{scheme.Name.En} {cycle.Edition} begins"),
            scheme.Cycle.Article, cycle.Id, "cycle.planned", cancellationToken);
        var stages = scheme.Stages.Select(stage => new PlannedStage(
            stage.Id,
            StageKinds.OrchestrationOf(stage) ?? throw new PermanentFailureException($"No orchestration walks the stage {stage.Id}."),
            (stage as PublicityStage)?.UpheldReturnsTo,
            stage is PublicityStage { List: PublicityList.Accepted }));
        return new CyclePlan(input, [.. stages]);
    }
}
