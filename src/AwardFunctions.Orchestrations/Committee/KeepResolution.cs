using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Keeps what was resolved, with the body as it was, for the minutes.</summary>
public sealed class KeepResolution(ResolutionBook book, MatterDesk matters, ApprovalStore approvals, CycleArchive archive) : IActivity<StageRun, Nothing>
{
    public async Task<Nothing> RunAsync(StageRun input, CancellationToken cancellationToken)
    {
        var approval = (await approvals.FindAsync(input.ApprovalId, cancellationToken))!.Value;
        if (await book.FindAsync(input.CycleId, approval.Id, cancellationToken) is not null)
            return Nothing.Value;
        var dossier = await archive.OpenAsync(input.CycleId, cancellationToken);
        var matter = await matters.OpenAsync(dossier, (DeliberationStage)dossier.Scheme.StageOf(input.StageId), approval.Order.Units, cancellationToken, approvalId: approval.Id);
        await book.KeepAsync(Resolution.Of(matter, approval, approval.Decision!), cancellationToken);
        return Nothing.Value;
    }
}
