using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The government's document confers the award; validity begins with its date.</summary>
public sealed class GovernmentDecision(UnitList units, Recheck recheck, TimeProvider time) : IDecisionKind
{
    public const string Number = "documentNumber";
    public const string Date = "documentDate";

    /// <summary>The units that are on the list but no longer eligible: the document leaves them out.</summary>
    public const string LeftOut = "leftOut";

    public string Kind => DecisionKinds.Decision;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var stage = (DecisionStage)dossier.Scheme.StageOf(order.StageId);
        var listed = await units.OfAsync(dossier.Cycle.Id, order.Units, cancellationToken);
        var excluded = await recheck.OfAsync(dossier, listed, cancellationToken);
        return new DecisionSheet(
            UnitList.TitleOf(dossier, stage, order.Units, listed),
            new("下列单位公示期满，没有未决异议。请印发授奖文件，并登记文号和成文日期；有效期自成文日期起算。",
                "These units passed publicity without an open objection. Please issue the document and record its number and date; validity begins with that date."),
            stage.Party, stage.Article, stage.Plan.Longest, [.. Recheck.FactsOf(excluded, listed)],
            [.. listed.Select(unit => UnitList.Line(unit, dossier.Scheme))],
            [new DecisionAction(DecisionActions.Confer, new("已发文授奖", "The document is issued"))],
            [
                new DecisionInput(Number, new("文号", "Document number"), DecisionInputKind.Text, stage.Article, true, [], [], Hint: new("例如：安县政〔2026〕12号", "e.g. 安县政〔2026〕12号")),
                new DecisionInput(Date, new("成文日期", "Date of the document"), DecisionInputKind.Date, stage.Article, true, [], []),
                .. LeftOutInput(stage, [.. listed.Where(unit => excluded.ContainsKey(unit.ApplicationId))]),
            ],
            SecondFactor: stage.SecondFactor);
    }

    public async Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var day = DateOnly.ParseExact(decision.Values[Date], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var citation = dossier.Scheme.Cite(approval.Sheet.Article);
        if (day > dossier.Zone.DayOf(time.GetUtcNow()))
            return Refusal.Invalid(Date, "成文日期不能晚于今天。", "The document can't be dated in the future.", citation);
        if (day < dossier.Zone.DayOf(approval.OpenedAt))
            return Refusal.Invalid(Date, "成文日期早于公示结束。", "The document can't be dated before publicity ended.", citation);
        if (day > dossier.Scheme.Instrument.InForceUntil && dossier.Cycle.Continuation is null)
        {
            return Refusal.Invalid(
                Date, "成文日期晚于办法的有效期：请评审办先在进度页登记继续本届评选的决定和理由。",
                "The document is dated after the end of the regulation: the office must first record, on the board, the decision to go on and its reason.",
                dossier.Scheme.Cite(dossier.Scheme.Instrument.Article));
        }

        var listed = await units.OfAsync(dossier.Cycle.Id, approval.Order.Units, cancellationToken);
        var excluded = await recheck.OfAsync(dossier, listed, cancellationToken);
        return listed.FirstOrDefault(unit => excluded.ContainsKey(unit.ApplicationId) && !decision.Several(LeftOut).Contains(unit.ApplicationId)) is { } named
            ? Recheck.Refuse(LeftOut, named, excluded[named.ApplicationId])
            : null;
    }

    private static IEnumerable<DecisionInput> LeftOutInput(DecisionStage stage, IReadOnlyList<UnitRecord> excluded)
    {
        if (excluded.Count > 0)
        {
            yield return new DecisionInput(
                LeftOut, new("不予授奖的单位（已不符合申报条件）", "Not conferred on (no longer eligible)"), DecisionInputKind.Choices, stage.Article, true, [],
                [.. excluded.Select(unit => new Choice(unit.ApplicationId, new(unit.Name, unit.Name)))]);
        }
    }
}
