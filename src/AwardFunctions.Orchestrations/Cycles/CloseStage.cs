using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Shows a stage as closed, with what came of it.</summary>
public sealed class CloseStage(StageBook stages, CycleArchive archive, CycleJournal journal) : IActivity<StageClosing, Nothing>
{
    public async Task<Nothing> RunAsync(StageClosing input, CancellationToken cancellationToken)
    {
        var run = input.Run;
        var dossier = await archive.OpenAsync(run.CycleId, cancellationToken);
        var stage = dossier.Scheme.StageOf(run.StageId);
        await stages.UpdateAsync(
            dossier,
            run.StageId,
            record => record with { State = StageState.Closed, ClosedAt = input.At, Due = null, Note = input.Note },
            cancellationToken);
        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "stage.closed", new($"「{stage.Name.Zh}」结束：{input.Note.Zh}", $"{stage.Name.En} ends: {input.Note.En}"),
            stage.Article, run.StageId, $"stage.closed|{Instances.Stage(run)}", cancellationToken);
        return Nothing.Value;
    }
}
