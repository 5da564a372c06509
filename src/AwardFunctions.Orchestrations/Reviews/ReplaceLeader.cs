using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Another member of a group leads it, because its leader cannot: also after sheets were submitted. What waits for the leader is asked of the new one.</summary>
public sealed class ReplaceLeader(ReviewBook book, ApprovalDesk approvals, StageBook stages, CycleArchive archive, SignalDesk signals, TimeProvider time)
{
    /// <summary>The fields that refusals name.</summary>
    public const string LeaderField = "newLeader";
    public const string ReasonField = "why";
    private const int LongestReason = 1000;

    public async Task<Outcome<ReviewGroupRecord>> RunAsync(
        string cycleId, string stageId, string email, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(cycleId, cancellationToken) is not { } dossier
            || await book.GroupAsync(cycleId, stageId, cancellationToken) is not { Leader.Length: > 0 } group)
            return Refusal.NotFound("没有设组长的评审组。", "There is no group with a leader.");
        var stage = (Domain.Schemes.ReviewStage)dossier.Scheme.StageOf(stageId);
        var article = dossier.Scheme.Groups.First(rule => rule.Id == stage.Group).Article;
        var citation = dossier.Scheme.Cite(article);
        if (dossier.Cycle.State == CycleState.Closed)
            return Refusal.Conflict("本届评选已经结束。", "The cycle is over.", citation);
        var part = group.Of(email);
        if (part.Members.FirstOrDefault(member => member.Email == email) is not { } next || email == part.Leader)
            return Refusal.Invalid(LeaderField, "请从其他成员中确定组长。", "Please choose another member.", citation);
        if (reason.Trim().Length is 0 or > LongestReason)
            return Refusal.Invalid(ReasonField, $"请说明理由，不超过{LongestReason}字。", $"Please give the reason, at most {LongestReason} characters.", citation);

        var now = time.GetUtcNow();
        var former = part.Members.First(member => member.Email == part.Leader);
        var promise = CycleJournal.Promise(
            dossier, now, by.Email, "group.leader-replaced",
            new($"{stage.Name.Zh}评审组组长由{former.Name}改为{next.Name}：{reason.Trim()}", $"{stage.Name.En}: {next.Name} leads the group instead of {former.Name}: {reason.Trim()}"),
            article, stageId, $"group.leader-replaced|{stageId}|{now.UtcTicks}");
        await signals.AroundAsync(
            (await stages.FindAsync(dossier, stageId, cancellationToken))?.InstanceId,
            async () =>
            {
                await book.UpdateGroupAsync(
                    cycleId, stageId,
                    current => current.Has(email) ? current.LedBy(email) with { Told = [.. (current.Told ?? []).Where(told => told != email)] } : null,
                    cancellationToken, promise.AsChange());
                return true;
            },
            cancellationToken, Partitions.Cycle(cycleId));
        await approvals.AskWhoMayDecideAsync(cycleId, cancellationToken);
        return (await book.GroupAsync(cycleId, stageId, cancellationToken))!;
    }
}
