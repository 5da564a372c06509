using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The proposed list is approved, or sent back with reasons.</summary>
public sealed class ListDecision(UnitList units, Recheck recheck) : IDecisionKind
{
    public string Kind => DecisionKinds.List;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = (ApprovalStage)dossier.Scheme.StageOf(order.StageId);
        var back = dossier.Scheme.StageOf(stage.ReturnTo);
        var listed = await units.OfAsync(dossier.Cycle.Id, order.Units, cancellationToken);
        return new DecisionSheet(
            UnitList.TitleOf(dossier, stage, order.Units, listed),
            new("请审阅拟奖名单。同意的进入下一环节；不同意的，请说明理由并退回。", "Please look at the proposed list. Approve it, or send it back with your reasons."),
            stage.Party, stage.Article, stage.Plan.Longest, [.. Recheck.FactsOf(await recheck.OfAsync(dossier, listed, cancellationToken), listed)],
            [.. listed.Select(unit => UnitList.Line(unit, dossier.Scheme))],
            [
                new DecisionAction(DecisionActions.Approve, new("同意", "Approve")),
                new DecisionAction(DecisionActions.Return, new($"退回「{back.Name.Zh}」", $"Send back to {back.Name.En}"), NeedsReason: true, IsRefusal: true),
            ],
            [new DecisionInput("meeting", new("会议名称或文号（如有）", "Meeting or document number, if any"), DecisionInputKind.Text, stage.Article, false, [], [])],
            ReturnTo: stage.ReturnTo,
            SecondFactor: stage.SecondFactor);
    }

    /// <summary>A list with a unit that is no longer eligible can only be sent back.</summary>
    public async Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        if (decision.Action != DecisionActions.Approve)
            return null;
        var listed = await units.OfAsync(dossier.Cycle.Id, approval.Order.Units, cancellationToken);
        var excluded = await recheck.OfAsync(dossier, listed, cancellationToken);
        return listed.FirstOrDefault(unit => excluded.ContainsKey(unit.ApplicationId)) is { } gone
            ? Recheck.Refuse("action", gone, excluded[gone.ApplicationId])
            : null;
    }
}
