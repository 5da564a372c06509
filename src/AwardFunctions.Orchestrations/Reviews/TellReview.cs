using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Mails experts that they are in a group, and applicants when they are visited.</summary>
public sealed class TellReview(ReviewBook book, ApplicationBook applications, CycleArchive archive, StageBook stages, ReviewMail mail) : IActivity<StageRun, Nothing>
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
            await mail.NamedAsync(dossier, stage, member, group.Of(member.Email), due, cancellationToken);
            await book.UpdateGroupAsync(
                input.CycleId, input.StageId,
                current => current.Told?.Contains(member.Email) == true ? null : current with { Told = [.. current.Told ?? [], member.Email] },
                cancellationToken);
        }

        foreach (var visit in await book.VisitsAsync(input.CycleId, input.StageId, cancellationToken))
        {
            if (visit.Told)
                continue;
            var application = await applications.ReadAsync(visit.ApplicationId, cancellationToken);
            await mail.VisitAsync(dossier, stage, application, visit, group.For(application.Sector), cancellationToken);
            await book.UpdateVisitAsync(
                input.CycleId, input.StageId, visit.ApplicationId,
                current => (current!.From, current.Until) == (visit.From, visit.Until) ? current with { Told = true } : null, cancellationToken);
        }

        return Nothing.Value;
    }
}
