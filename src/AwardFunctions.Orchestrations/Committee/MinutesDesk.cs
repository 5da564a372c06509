using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>会议纪要: what a deliberation's minutes say, and their signature.</summary>
public sealed class MinutesDesk(PapersDesk papers, ResolutionBook resolutions, ApprovalStore approvals, CycleArchive archive, SignalDesk signals)
{
    private static readonly Refusal Unknown = Refusal.NotFound("没有这份会议纪要。", "There are no such minutes.");

    /// <summary>The minutes of a resolution, for those who may read its papers.</summary>
    public async Task<Outcome<Minutes>> OpenAsync(string resolutionId, AccountRecord person, CancellationToken cancellationToken)
    {
        var cycleId = ApprovalStore.CycleOf(resolutionId);
        if (await archive.FindAsync(cycleId, cancellationToken) is not { } dossier
            || await resolutions.FindAsync(cycleId, resolutionId, cancellationToken) is not { } resolution)
            return Unknown;
        var reader = await papers.ReaderAsync(dossier, person, cancellationToken);
        return reader is null
            ? Refusal.Forbidden("会议纪要仅供本次审议的成员查阅。", "The minutes are for those who deliberated.")
            : new Minutes(dossier, resolution, (await approvals.FindAsync(SignatureOf(resolutionId), cancellationToken))?.Value, reader.Value);
    }

    /// <summary>Has whoever chaired sign the minutes; asking again changes nothing.</summary>
    public async Task<Outcome<Minutes>> AskAsync(string resolutionId, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(resolutionId, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        if (opened.Value.Reader != PapersReader.Office)
            return Refusal.Forbidden("会议纪要由评审办送签。", "The office sends the minutes to be signed.");
        var resolution = opened.Value.Resolution;
        var order = new ApprovalOrder(SignatureOf(resolutionId), resolution.CycleId, DecisionKinds.Minutes, resolution.StageId, resolutionId, null);
        await signals.AroundStartAsync(nameof(Approval), Instances.Approval(order.ApprovalId), order, () => Task.FromResult(true), cancellationToken);
        return opened;
    }

    private static string SignatureOf(string resolutionId) => resolutionId + ".minutes";
}
