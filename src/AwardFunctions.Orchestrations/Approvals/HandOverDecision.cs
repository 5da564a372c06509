using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Plaque, certificate and prize were handed over.</summary>
public sealed class HandOverDecision(UnitList units) : IDecisionKind
{
    public const string Date = "handedOverOn";

    public string Kind => DecisionKinds.HandOver;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = dossier.Scheme.StageOf(order.StageId);
        var listed = (await units.OfAsync(dossier.Cycle.Id, order.Units, cancellationToken)).Where(unit => unit.State == UnitState.Honoured).ToList();
        return new DecisionSheet(
            UnitList.TitleOf(dossier, stage, order.Units, listed),
            new("请颁发奖牌（奖杯）、证书和奖金，并登记颁发日期。", "Please hand over plaque or trophy, certificate and prize, and record the date."),
            stage.Party, stage.Article, stage.Plan.Longest,
            [.. dossier.Scheme.Tiers.Where(tier => listed.Any(unit => unit.TierId == tier.Id)).Select(tier => new MailFact(tier.Name, HandedOver(tier, dossier)))],
            [.. listed.Select(unit => UnitList.Line(unit, dossier.Scheme))],
            [new DecisionAction(DecisionActions.HandedOver, new("已颁发", "Handed over"))],
            [new DecisionInput(Date, new("颁发日期", "Handed over on"), DecisionInputKind.Date, stage.Article, true, [], [])]);
    }

    public Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult<Refusal?>(null);

    private static LocalizedText HandedOver(Tier tier, CycleDossier dossier)
    {
        var prize = dossier.PrizeOf(tier) is { } amount ? new LocalizedText($"奖金{amount:#,0}元", $"prize of CNY {amount:#,0}") : null;
        return new(
            string.Join("、", tier.HandedOver.Select(one => one.Zh).Append(prize?.Zh).OfType<string>()),
            string.Join(", ", tier.HandedOver.Select(one => one.En).Append(prize?.En).OfType<string>()));
    }
}
