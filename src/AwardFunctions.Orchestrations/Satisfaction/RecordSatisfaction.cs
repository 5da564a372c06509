using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Scores;

namespace AwardFunctions.Orchestrations.Satisfaction;

/// <summary>Keeps the indices as scores of their units; returns how many there are.</summary>
public sealed class RecordSatisfaction(ComponentScoreBook scores, StageUnits units, CycleArchive archive, CycleJournal journal) : IActivity<Proposal, int>
{
    public async Task<int> RunAsync(Proposal input, CancellationToken cancellationToken)
    {
        var run = input.Run;
        var made = input.Made;
        var dossier = await archive.OpenAsync(run.CycleId, cancellationToken);
        var (by, report) = (made.Values[SatisfactionDecision.MeasuredBy], made.Values[SatisfactionDecision.Report]);
        var count = 0;
        foreach (var unit in await units.OfAsync(dossier, run.StageId, cancellationToken))
        {
            if (made.Values.GetValueOrDefault(SatisfactionDecision.IndexInput(unit.ApplicationId)) is not { Length: > 0 } index)
                continue;
            await scores.PutAsync(
                run.CycleId,
                new ComponentScoreRecord(unit.ApplicationId, SatisfactionDecision.Component, Decimals.Read(index), run.StageId, by, report, made.By, made.At),
                cancellationToken);
            count++;
        }

        await journal.WriteAsync(
            dossier, input.At, made.By, "satisfaction.recorded", new($"登记 {count} 家满意度指数（{by}，{report}）", $"{count} indices recorded ({by}, {report})"),
            dossier.Scheme.StageOf(run.StageId).Article, run.StageId, $"satisfaction.recorded|{run.ApprovalId}", cancellationToken);
        return count;
    }
}
