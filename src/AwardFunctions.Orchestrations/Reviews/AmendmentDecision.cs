using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The office approves a change of a locked score, or refuses it.</summary>
public sealed class AmendmentDecision(ReviewBook book, UnitList units) : IDecisionKind
{
    public string Kind => DecisionKinds.Amendment;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var scheme = dossier.Scheme;
        var stage = (ReviewStage)scheme.StageOf(order.StageId);
        var start = new AmendmentStart(order.CycleId, order.StageId, order.SubjectId, order.ApprovalId);
        var amendment = await book.AmendmentAsync(start, cancellationToken) ?? throw new InvalidOperationException($"There is no amendment {order.ApprovalId}.");
        var unit = (await units.OfAsync(order.CycleId, [order.SubjectId], cancellationToken))[0];
        var item = dossier.Sheet().Items.First(one => one.Id == amendment.ItemId);
        var office = scheme.Parties.FirstOrDefault(party => party.Role == Roles.Office)?.Id ?? stage.Party;
        return new DecisionSheet(
            new($"{stage.Name.Zh}得分更正：{unit.Name}", $"{stage.Name.En}, change of a score: {unit.Name}"),
            new("评审组组长申请更正已锁定的得分，请审核。", "The group's leader asks for a change of a locked score."),
            office, scheme.Groups.First(group => group.Id == stage.Group).Article, stage.Plan.Shortest,
            [
                new MailFact(new("条款", "Item"), new($"{item.Id} {item.Name.Zh}", $"{item.Id} {item.Name.En}")),
                new MailFact(new("更正前得分率", "Before"), Percent(amendment.Before)),
                new MailFact(new("更正后得分率", "After"), Percent(amendment.Percent)),
                new MailFact(new("理由", "Reason"), new(amendment.Reason, amendment.Reason)),
            ],
            [],
            [
                new DecisionAction(DecisionActions.Approve, new("同意更正", "Approve")),
                new DecisionAction(DecisionActions.Refuse, new("不同意", "Refuse"), NeedsReason: true, IsRefusal: true),
            ],
            [],
            $"/reviews/{order.CycleId}/{order.StageId}/{order.SubjectId}/consensus");
    }

    public Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult<Refusal?>(null);

    private static LocalizedText Percent(decimal percent)
    {
        var text = percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";
        return new(text, text);
    }
}
