using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Mails experts that they are in a group.</summary>
public sealed class TellReview(ReviewBook book, CycleArchive archive, StageBook stages, ReviewMail mail) : IActivity<StageRun, Nothing>
{
    public async Task<Nothing> RunAsync(StageRun input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input.CycleId, cancellationToken);
        var stage = (ReviewStage)dossier.Scheme.StageOf(input.StageId);
        if (await book.GroupAsync(input.CycleId, input.StageId, cancellationToken) is not { } group)
            return Nothing.Value;
        var due = (await stages.FindAsync(dossier, stage.Id, cancellationToken))?.Due;
        foreach (var member in group.Untold)
        {
            await mail.NamedAsync(dossier, stage, member, group, due, cancellationToken);
            await book.UpdateGroupAsync(
                input.CycleId, input.StageId,
                current => current.Told?.Contains(member.Email) == true ? null : current with { Told = [.. current.Told ?? [], member.Email] },
                cancellationToken);
        }

        return Nothing.Value;
    }
}
