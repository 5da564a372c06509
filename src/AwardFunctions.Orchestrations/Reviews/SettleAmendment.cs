using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Carries the office's decision on an amendment into the locked score.</summary>
public sealed class SettleAmendment(ReviewBook book, CycleArchive archive, CycleJournal journal) : IActivity<AmendmentSettlement, Nothing>
{
    public async Task<Nothing> RunAsync(AmendmentSettlement input, CancellationToken cancellationToken)
    {
        var (start, approved) = (input.Amendment, input.Made.Action == DecisionActions.Approve);
        var dossier = await archive.OpenAsync(start.CycleId, cancellationToken);
        var stage = (ReviewStage)dossier.Scheme.StageOf(start.StageId);
        var group = await book.GroupAsync(start.CycleId, start.StageId, cancellationToken);
        var percents = (await book.SheetsAsync(start.CycleId, start.StageId, cancellationToken))
            .Where(sheet => sheet.ApplicationId == start.ApplicationId && sheet.SubmittedAt is not null && group?.Has(sheet.Reviewer) == true)
            .Select(sheet => sheet.Percents).ToList();
        var consensus = await book.UpdateConsensusAsync(
            start.CycleId, start.StageId, start.ApplicationId,
            current => current.Amendments?.FirstOrDefault(one => one.ApprovalId == start.ApprovalId) is { Approved: null } pending
                ? Settled(current, pending, approved, input.At, percents, dossier)
                : null,
            cancellationToken);
        var amendment = consensus!.Amendments!.First(one => one.ApprovalId == start.ApprovalId);
        var what = approved ? new LocalizedText("同意更正", "changed") : new LocalizedText("不同意更正", "not changed");
        await journal.WriteAsync(
            dossier, input.At, input.Made.By, approved ? "score.amended" : "amendment.refused",
            new($"{start.ApplicationId}「{stage.Name.Zh}」{amendment.ItemId}：{what.Zh}", $"{start.ApplicationId}, {stage.Name.En}, {amendment.ItemId}: {what.En}"),
            dossier.Scheme.Groups.First(one => one.Id == stage.Group).Article, start.ApplicationId, $"amendment.settled|{start.ApprovalId}", cancellationToken,
            AmendmentFacts.Of(amendment));
        return Nothing.Value;
    }

    private static ConsensusRecord Settled(
        ConsensusRecord current, AmendmentRecord pending, bool approved, DateTimeOffset at, IReadOnlyList<IReadOnlyDictionary<string, int>> percents, CycleDossier dossier)
    {
        var settled = current with { Amendments = [.. current.Amendments!.Select(one => one == pending ? one with { Approved = approved } : one)] };
        if (!approved)
            return settled;
        var agreed = new Dictionary<string, AgreedItem>(current.Agreed, StringComparer.Ordinal) { [pending.ItemId] = new(pending.Percent, pending.Reason, at) };
        settled = settled with { Agreed = agreed };
        return settled with { Lock = current.Lock! with { Score = GroupScore.Of(dossier.Sheet(), percents, settled.Percents()) } };
    }
}
