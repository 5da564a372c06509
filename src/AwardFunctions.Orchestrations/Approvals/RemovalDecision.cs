using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>A unit with an upheld objection goes back to whoever approved the list: off it, or it stays.</summary>
public sealed class RemovalDecision(UnitList units) : IDecisionKind
{
    public string Kind => DecisionKinds.Removal;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = dossier.Scheme.StageOf(order.StageId);
        var listed = await units.OfAsync(dossier.Cycle.Id, order.Units, cancellationToken);
        return new DecisionSheet(
            new($"{stage.Name.Zh}：异议成立单位的处理", $"{stage.Name.En}: unit with an upheld objection"),
            new("该单位在公示中的异议经核查成立，请决定取消其拟奖资格或者保留。", "An objection against this unit was upheld. Please decide whether it is taken off the list or stays."),
            stage.Party, stage.Article, stage.Plan.Longest, [],
            [.. listed.Select(unit => UnitList.Line(unit, dossier.Scheme))],
            [
                new DecisionAction(DecisionActions.Remove, new("取消拟奖资格", "Take it off the list"), NeedsReason: true, IsRefusal: true),
                new DecisionAction(DecisionActions.Keep, new("保留", "It stays"), NeedsReason: true),
            ],
            []);
    }

    public Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult<Refusal?>(null);
}
