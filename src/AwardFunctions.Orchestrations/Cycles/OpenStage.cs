using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Shows a stage as open, with the day by which the office means to be through.</summary>
public sealed class OpenStage(StageBook stages, CycleArchive archive, CycleJournal journal, ContinuationJournal continuations) : IActivity<StageOpening, Nothing>
{
    public async Task<Nothing> RunAsync(StageOpening input, CancellationToken cancellationToken)
    {
        var run = input.Run;
        var dossier = await archive.OpenAsync(run.CycleId, cancellationToken);
        var stage = dossier.Scheme.StageOf(run.StageId);
        await continuations.WriteAsync(dossier, cancellationToken);
        var key = $"stage.opened|{Instances.Stage(run)}";
        if (await journal.HasAsync(dossier, key, cancellationToken))
            return Nothing.Value;
        await stages.UpdateAsync(
            dossier,
            run.StageId,
            record => record with
            {
                State = StageState.Open,
                InstanceId = Instances.Stage(run),
                OpenedAt = input.At,
                ClosedAt = null,
                Due = stage switch
                {
                    IntakeStage => dossier.IntakeEnd,
                    AnnouncementStage => Period.End(Later(dossier.Zone.DayOf(input.At), dossier.Cycle.AnnounceOn), stage.Plan.Longest, dossier.Calendar),
                    _ => dossier.DeadlineOf(input.At, stage.Plan.Longest),
                },
                Note = null,
            },
            cancellationToken);
        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "stage.opened", new($"进入「{stage.Name.Zh}」", $"{stage.Name.En} begins"),
            stage.Article, run.StageId, key, cancellationToken);
        return Nothing.Value;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
