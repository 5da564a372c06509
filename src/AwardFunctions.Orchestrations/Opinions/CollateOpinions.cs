using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Opinions;

/// <summary>Sums up what the departments said, and who said nothing.</summary>
public sealed class CollateOpinions(OpinionDesk desk, CycleArchive archive, CycleJournal journal) : IActivity<StageOpening, LocalizedText>
{
    public async Task<LocalizedText> RunAsync(StageOpening input, CancellationToken cancellationToken)
    {
        var run = input.Run;
        var dossier = await archive.OpenAsync(run.CycleId, cancellationToken);
        var summary = (await desk.SummaryAsync(run.CycleId, cancellationToken)).First(one => one.StageId == run.StageId);
        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "opinions.collated", new($"部门意见汇总：{summary.Counts.Zh}", $"Opinions collated: {summary.Counts.En}"),
            dossier.Scheme.StageOf(run.StageId).Article, run.StageId, $"opinions.collated|{run.ApprovalId}", cancellationToken);
        return summary.Counts;
    }
}
