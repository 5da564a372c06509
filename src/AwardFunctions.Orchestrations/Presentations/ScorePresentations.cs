using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Scores;

namespace AwardFunctions.Orchestrations.Presentations;

/// <summary>Keeps the mean of what the panel gave each unit as its score; members who stepped back do not count.</summary>
public sealed class ScorePresentations(PresentationDesk desk, ComponentScoreBook scores, CycleArchive archive, CycleJournal journal) : IActivity<StageOpening, LocalizedText>
{
    public async Task<LocalizedText> RunAsync(StageOpening input, CancellationToken cancellationToken)
    {
        var run = input.Run;
        var dossier = await archive.OpenAsync(run.CycleId, cancellationToken);
        var view = (await desk.FindAsync(run.CycleId, run.StageId, cancellationToken))!;
        var key = $"presentations.scored|{run.ApprovalId}";
        var isDone = await journal.HasAsync(dossier, key, cancellationToken);
        foreach (var slot in view.Presentation!.Slots)
        {
            if (!isDone && view.MeanOf(slot.ApplicationId) is { } mean)
            {
                await scores.PutAsync(
                    run.CycleId,
                    new ComponentScoreRecord(
                        slot.ApplicationId, PanelScoreDecision.Component, mean, run.StageId,
                        $"{view.ScoresOf(slot.ApplicationId).Count.ToString(CultureInfo.InvariantCulture)} 名评委平均", null, CycleJournal.System, input.At),
                    cancellationToken);
            }
        }

        var note = new LocalizedText(
            $"{view.Submitted} 名评委为 {view.Presentation.Slots.Count} 家单位评分", $"{view.Submitted} members scored {view.Presentation.Slots.Count} units");
        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "presentations.scored", note, dossier.Scheme.StageOf(run.StageId).Article, run.StageId,
            key, cancellationToken);
        return note;
    }
}
