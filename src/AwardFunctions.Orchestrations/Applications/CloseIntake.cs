using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Closes the window: drafts that were not submitted lapse. Returns how many applications were received.</summary>
public sealed class CloseIntake(ApplicationBook book, CycleArchive archive) : IActivity<StageOpening, int>
{
    public async Task<int> RunAsync(StageOpening input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input.Run.CycleId, cancellationToken);
        var received = 0;
        foreach (var summary in await book.ListAsync(input.Run.CycleId, cancellationToken))
        {
            var application = await book.UpdateAsync(
                summary.Id, current => current.State == ApplicationState.Draft ? current with { State = ApplicationState.Lapsed } : null, cancellationToken);
            received += application.SubmittedAt is null ? 0 : 1;
            if (application.State != ApplicationState.Lapsed)
                continue;

            await book.AddTimelineAsync(
                summary.Id, "2-lapsed",
                new TimelineEntry(
                    input.At,
                    new LocalizedText("申报截止，未提交的草稿已失效", "The window closed; the draft was not submitted and has lapsed"),
                    dossier.Scheme.Cite(dossier.Scheme.StageOf(input.Run.StageId).Article)),
                cancellationToken);
        }

        return received;
    }
}
