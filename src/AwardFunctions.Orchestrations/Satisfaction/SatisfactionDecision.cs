using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Satisfaction;

/// <summary>The office enters what a third party measured: an index for each unit, by whom, and its report.</summary>
public sealed class SatisfactionDecision(StageUnits units) : IDecisionKind
{
    /// <summary>The term of the combined score that the index is.</summary>
    public const string Component = "satisfaction";
    public const string MeasuredBy = "measuredBy";
    public const string Report = "report";
    private const int FullMark = 100;

    public string Kind => DecisionKinds.Satisfaction;

    public static string IndexInput(string applicationId) => $"index:{applicationId}";

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = dossier.Scheme.StageOf(order.StageId);
        var measured = await units.OfAsync(dossier, stage.Id, cancellationToken);
        var article = Find(dossier.Scheme)?.Article ?? stage.Article;
        var full = FullMarkOf(dossier.Scheme);
        return new DecisionSheet(
            new($"{dossier.Title.Zh}：{stage.Name.Zh}", $"{dossier.Title.En}: {stage.Name.En}"),
            new("请委托第三方测评，并逐家登记测评指数、测评机构和测评报告。", "Please have a third party measure, and record each unit's index, who measured it, and the report."),
            stage.Party, stage.Article, stage.Plan.Longest,
            [new MailFact(new("满分", "Full mark"), new($"{full}", $"{full}")), new MailFact(new("权重", "Weight"), WeightOf(dossier.Scheme))],
            [.. measured.Select(unit => UnitList.Line(unit, dossier.Scheme))],
            [new DecisionAction(DecisionActions.Submit, new("登记测评结果", "Record the results"))],
            [
                .. measured.Select(unit => new DecisionInput(
                    IndexInput(unit.ApplicationId), new($"{unit.Name}：满意度指数（0–{full}）", $"{unit.Name}: index (0–{full})"), DecisionInputKind.Decimal, article, true, [], [])),
                new DecisionInput(MeasuredBy, new("第三方测评机构", "Measured by"), DecisionInputKind.Text, stage.Article, true, [], []),
                new DecisionInput(Report, new("测评报告（编号、日期或链接）", "The report: number, date or link"), DecisionInputKind.Text, stage.Article, true, [], []),
            ]);
    }

    public Task<Refusal?> CheckAsync(ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var full = FullMarkOf(dossier.Scheme);
        var citation = dossier.Scheme.Cite(Find(dossier.Scheme)?.Article ?? approval.Sheet.Article);
        var wrong = approval.Sheet.Units
            .Where(unit => Decimals.Read(decision.Values[IndexInput(unit.ApplicationId)]) > full)
            .Select(unit => Refusal.Invalid(
                IndexInput(unit.ApplicationId), $"{unit.Name}的满意度指数应在0到{full}之间。", $"The index of {unit.Name} lies between 0 and {full}.", citation))
            .ToList();
        return Task.FromResult<Refusal?>(wrong.Count == 0 ? null : wrong[0] with { Others = wrong[1..] });
    }

    private static ScoreComponent? Find(Scheme scheme) => scheme.Scoring.Components.FirstOrDefault(component => component.Id == Component);

    private static int FullMarkOf(Scheme scheme) => Find(scheme)?.MaxScore ?? FullMark;

    private static LocalizedText WeightOf(Scheme scheme) => Find(scheme) is { Weight: > 0 } component
        ? new($"{component.Weight:0.##}%", $"{component.Weight:0.##}%")
        : new("不计入综合得分", "does not count");
}
