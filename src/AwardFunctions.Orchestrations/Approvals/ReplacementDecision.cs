using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The deliberating body proposes the next in rank for a place that an upheld objection has freed, or leaves it vacant.</summary>
public sealed class ReplacementDecision(MatterDesk matters, UnitList units, TimeProvider time) : IDecisionKind
{
    public string Kind => DecisionKinds.Replacement;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var matter = await OpenAsync(order, dossier, cancellationToken);
        var freed = await FreedAsync(order, cancellationToken);
        var tier = dossier.Scheme.TierOf(freed.TierId!).Name;
        return new DecisionSheet(
            new($"{dossier.Title.Zh}：递补{tier.Zh}", $"{dossier.Title.En}: a freed place of {tier.En}"),
            new($"{freed.Name}因异议成立被取消拟奖资格。请审议表决是否由排名在后的候选单位递补；不递补的，该名额空缺。",
                $"An upheld objection took {freed.Name} off the list. Please decide whether the next in rank takes the place, or it stays vacant."),
            matter.Stage.Party, matter.Stage.Article, matter.Stage.Plan.Longest,
            [new MailFact(new("空出的名额", "Freed place"), new($"{tier.Zh}（原拟奖单位：{freed.Name}）", $"{tier.En} (until now: {freed.Name})")), .. MatterFacts.Of(matter)],
            [.. matter.Candidates.Select(unit => UnitList.Line(unit, dossier.Scheme))],
            [new DecisionAction(DecisionActions.Resolve, new("通过决议", "Record the resolution"))],
            [.. MeetingForm.Inputs(matter)],
            $"/committee/cycles/{dossier.Cycle.Id}/{matter.Stage.Id}",
            Only: matter.Roster.Members.Count == 0 ? null : matter.Roster.Chairs,
            Recorders: Roles.Office);
    }

    public async Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var matter = await OpenAsync(approval.Order, dossier, cancellationToken);
        return MeetingForm.TiersOf(matter, decision).Count > 0 && matter.Candidates[0].State != UnitState.Out
            ? Refusal.Conflict($"{matter.Candidates[0].Name}已在名单上。", $"{matter.Candidates[0].Name} is on the list already.", dossier.Scheme.Cite(matter.Stage.Article))
            : MeetingCheck.Of(matter, decision, dossier.Zone.DayOf(time.GetUtcNow()));
    }

    /// <summary>The matter of one unit and one tier.</summary>
    private async Task<Matter> OpenAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken) =>
        (await matters.OpenAsync(dossier, (DeliberationStage)dossier.Scheme.StageOf(order.StageId), order.Units, cancellationToken))
            with
        { OnlyTier = (await FreedAsync(order, cancellationToken)).TierId };

    private async Task<UnitRecord> FreedAsync(ApprovalOrder order, CancellationToken cancellationToken) =>
        (await units.OfAsync(order.CycleId, [order.SubjectId], cancellationToken)).Single();
}
