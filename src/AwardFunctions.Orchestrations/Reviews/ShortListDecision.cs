using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Who goes on to the next stage, by the scores of this one.</summary>
public sealed class ShortListDecision(ReviewDesk reviews) : IDecisionKind
{
    public const string Goes = "goes";
    private const string Exception = "exception";

    public string Kind => DecisionKinds.ShortList;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var view = (await reviews.OpenAsync(order.CycleId, order.StageId, cancellationToken)).Value;
        var stage = view.Stage;
        var list = stage.ShortList!;
        var ranked = ReviewOrder.ByScore(view, order.Units);
        var next = dossier.Scheme.Stages.SkipWhile(other => other.Id != stage.Id).Skip(1).First();
        var first = ranked.Take(list.Max ?? ranked.Count).Select(one => one.Review.Unit.ApplicationId);
        List<DecisionInput> inputs =
        [
            new(
                Goes, new($"进入「{next.Name.Zh}」的单位", $"Who goes on to {next.Name.En}"), DecisionInputKind.Choices, list.Article, true, [],
                [.. ranked.Select(one => new Choice(one.Review.Unit.ApplicationId, Same($"{one.Position}. {one.Review.Unit.Name}")))], string.Join(',', first)),
        ];
        if (list is { Max: not null, InPrinciple: true })
            inputs.Add(new(Exception, new("超过原则上的数量时的理由", "Reason for exceeding the number in principle"), DecisionInputKind.Paragraph, list.Article, false, [], []));
        return new DecisionSheet(
            new($"{dossier.Title.Zh}：{stage.Name.Zh}入围名单", $"{dossier.Title.En}: who goes on after the {stage.Name.En}"),
            new($"请根据{stage.Name.Zh}得分提出进入下一环节的名单。{(stage.TellOthers ? "未入围的将书面告知。" : "")}",
                $"Please say who goes on, by the scores of the {stage.Name.En}.{(stage.TellOthers ? " The others are told in writing." : "")}"),
            stage.Party, list.Article, stage.Plan.Longest,
            [new MailFact(new("名额", "Places"), Places(list))],
            [.. ranked.Select(one => ReviewOrder.Line(one.Review, one.Position))],
            [new DecisionAction(DecisionActions.Confirm, new("确定入围名单", "Confirm the short list"))],
            inputs,
            $"/reviews/{order.CycleId}/{order.StageId}/report",
            Only: ReviewOrder.Deciders(dossier.Scheme, view));
    }

    public Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var list = ((ReviewStage)dossier.Scheme.StageOf(approval.Order.StageId)).ShortList!;
        var count = decision.Several(Goes).Distinct(StringComparer.Ordinal).Count();
        var finding = ShortLists.Check(dossier.Scheme, list, count, decision.Values.GetValueOrDefault(Exception));
        return Task.FromResult(finding is null ? null : new Refusal(RefusalKind.Invalid, finding.Reason, finding.Subject, finding.Citation));
    }

    private static LocalizedText Places(ShortList list) => list.Max is not { } max
        ? new("办法未定数量", "The text names no number")
        : list.InPrinciple ? new($"原则上不超过 {max} 家", $"In principle at most {max}") : new($"不超过 {max} 家", $"At most {max}");

    private static LocalizedText Same(string text) => new(text, text);
}
