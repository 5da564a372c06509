using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>A leader asks for a change of a locked score; the office decides.</summary>
public sealed class AmendmentDesk(ReviewDesk reviews, ReviewBook book, SignalDesk signals, TimeProvider time)
{
    private const int LongestReason = 2000;

    public async Task<Outcome<AmendmentRecord>> AskAsync(AmendmentEntry entry, AccountRecord by, CancellationToken cancellationToken)
    {
        var opened = await reviews.OpenInsideAsync(entry.CycleId, entry.StageId, by, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        var view = opened.Value;
        var citation = view.Dossier.Scheme.Cite(view.Dossier.Scheme.Groups.First(group => group.Id == view.Stage.Group).Article);
        if (view.Group?.IsLedBy(by.Email) != true)
            return Refusal.Forbidden("评审组实行组长负责制，由组长申请更正。", "Only the group's leader asks for a change.");
        if (view.Reviews.FirstOrDefault(one => one.Unit.ApplicationId == entry.ApplicationId) is not { } review)
            return Refusal.NotFound("没有这家申报单位。", "There is no such applicant.");
        if (Against(view, review, entry, citation) is { } wrong)
            return wrong;
        var number = (review.Consensus.Amendments?.Count ?? 0) + 1;
        var amendment = new AmendmentRecord(
            $"{entry.CycleId}.{entry.StageId}.amendment.{entry.ApplicationId}.{number}", entry.ItemId,
            review.Score!.Items.First(item => item.ItemId == entry.ItemId).Percent, entry.Percent, entry.Reason.Trim(), by.Email, time.GetUtcNow());
        var start = new AmendmentStart(entry.CycleId, entry.StageId, entry.ApplicationId, amendment.ApprovalId);
        var added = await signals.AroundStartAsync(
            nameof(Amendment), Instances.Amendment(amendment.ApprovalId), start,
            async () =>
            {
                var done = false;
                await book.UpdateConsensusAsync(
                    entry.CycleId, entry.StageId, entry.ApplicationId,
                    current => (done = (current.Amendments?.Count ?? 0) == number - 1) ? current with { Amendments = [.. current.Amendments ?? [], amendment] } : null,
                    cancellationToken);
                return done;
            },
            cancellationToken);
        return added ? amendment : Pending(citation);
    }

    private static Refusal? Against(ReviewView view, UnitReview review, AmendmentEntry entry, Citation citation)
    {
        if (!review.IsLocked)
            return Refusal.Conflict("得分尚未锁定，可直接合议。", "The score is not locked: just agree on another.", citation);
        if (review.Consensus.Amendments?.Any(one => one.Approved is null) == true)
            return Pending(citation);
        if (view.Units.Any(unit => unit.Position is not null))
            return Refusal.Conflict("已完成综合排序，不能再更正得分。", "The applicants have been ranked: scores stand.", citation);
        if (view.Sheet.Items.All(item => item.Id != entry.ItemId))
            return Refusal.Invalid("item", "请选择条款。", "Please choose an item.", citation);
        if (new SheetCheck(view.Dossier.Scheme, view.Stage).Against(SheetFields.Percent(entry.ItemId), $"{entry.Percent}") is { } wrong)
            return wrong with { Field = "percent" };
        return entry.Reason.Trim().Length is 0 or > LongestReason
            ? Refusal.Invalid("reason", "请说明更正理由。", "Please give the reason.", citation)
            : null;
    }

    private static Refusal Pending(Citation citation) =>
        Refusal.Conflict("已有一项更正申请待评审办审核。", "A change is waiting for the office already.", citation);
}
