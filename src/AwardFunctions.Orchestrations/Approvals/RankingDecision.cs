using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The office confirms the ranking and says who is on the list of candidates.</summary>
public sealed class RankingDecision(UnitList units, ReviewBook reviews) : IDecisionKind
{
    public const string Candidates = "candidates";

    public string Kind => DecisionKinds.Ranking;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = dossier.Scheme.StageOf(order.StageId);
        var ranked = (await units.OfAsync(dossier.Cycle.Id, null, cancellationToken)).Where(unit => unit.Position is not null).ToList();
        var leaders = new List<string>();
        foreach (var review in dossier.Scheme.Stages.OfType<ReviewStage>())
        {
            if (await reviews.GroupAsync(dossier.Cycle.Id, review.Id, cancellationToken) is { Leader.Length: > 0 } group)
                leaders.AddRange(group.Leaders);
        }

        return new DecisionSheet(
            new($"{dossier.Title.Zh}：{stage.Name.Zh}", $"{dossier.Title.En}: {stage.Name.En}"),
            new("评审得分已按规定合成并排序。请核对后确认候选名单。", "The scores were combined and ranked by rule. Please check them and confirm the candidates."),
            stage.Party, stage.Article, stage.Plan.Longest,
            [new MailFact(new("合成办法", "Combination"), Combination(dossier.Scheme)), new MailFact(new("同分规则", "Ties"), dossier.Scheme.Scoring.TieBreak)],
            [.. ranked.Select(unit => UnitList.Line(unit, dossier.Scheme))],
            [new DecisionAction(DecisionActions.Confirm, new("确认候选名单", "Confirm the candidates"))],
            [
                new DecisionInput(
                    Candidates, new("列入候选名单的单位", "On the list of candidates"), DecisionInputKind.Choices, stage.Article, false, [],
                    [.. ranked.Select(unit => new Choice(unit.ApplicationId, new($"{unit.Position}. {unit.Name}", $"{unit.Position}. {unit.Name}")))],
                    string.Join(',', ranked.Select(unit => unit.ApplicationId))),
            ],
            $"/office/cycles/{dossier.Cycle.Id}/ranking",
            Only: dossier.Scheme.PartyOf(stage.Party).Role == Roles.Reviewer ? leaders : null);
    }

    public Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult<Refusal?>(null);

    private static LocalizedText Combination(Scheme scheme)
    {
        var terms = scheme.Scoring.Components;
        return new(
            string.Join(" + ", terms.Select(term => $"{term.Name.Zh}×{term.Weight:0.##}%")),
            string.Join(" + ", terms.Select(term => $"{term.Name.En} × {term.Weight:0.##}%")));
    }
}
