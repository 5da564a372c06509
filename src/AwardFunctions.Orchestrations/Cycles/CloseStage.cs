using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Shows a stage as closed, with what came of it.</summary>
public sealed class CloseStage(StageBook stages, CycleArchive archive, CycleJournal journal) : IActivity<StageClosing, Nothing>
{
    /// <summary>The journal's key of the end of one walk through a stage.</summary>
    internal static string KeyOf(StageRun run) => $"stage.closed|{Instances.Stage(run)}";

    public async Task<Nothing> RunAsync(StageClosing input, CancellationToken cancellationToken)
    {
        var run = input.Run;
        var dossier = await archive.OpenAsync(run.CycleId, cancellationToken);
        var stage = dossier.Scheme.StageOf(run.StageId);
        if (await journal.HasAsync(dossier, KeyOf(run), cancellationToken))
            return Nothing.Value;
        await stages.UpdateAsync(
            dossier,
            run.StageId,
            record => record with { State = StageState.Closed, ClosedAt = input.At, Due = null, Note = input.Note },
            cancellationToken);
        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "stage.closed", new($"「{stage.Name.Zh}」结束：{input.Note.Zh}", $"{stage.Name.En} ends: {input.Note.En}"),
            stage.Article, run.StageId, KeyOf(run), cancellationToken);
        return Nothing.Value;
    }
}
