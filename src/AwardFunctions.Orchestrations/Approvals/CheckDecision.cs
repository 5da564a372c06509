using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Recommendations;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The office finds an application eligible, returns it for correction 补正, or refuses it under an article.</summary>
public sealed class CheckDecision(ApplicationBook book, Register register) : IDecisionKind
{
    private const string Items = "items";
    private const string Articles = "articles";

    public string Kind => DecisionKinds.Check;

    /// <summary>What the applicant is to correct.</summary>
    public static IReadOnlyList<CorrectionItem> ItemsOf(DecisionMade made, Scheme scheme)
    {
        var names = Targets(scheme).ToDictionary(choice => choice.Value, choice => choice.Name, StringComparer.Ordinal);
        return [.. made.Several(Items).Select(item => new CorrectionItem(item, names[item]))];
    }

    /// <summary>Why the applicant was refused: the reason given, under each article named.</summary>
    public static IReadOnlyList<RefusalReason> ReasonsOf(DecisionMade made, Scheme scheme) =>
        [.. made.Several(Articles).Select(article => new RefusalReason(new LocalizedText(made.Reason, made.Reason), scheme.Cite(article)))];

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var scheme = dossier.Scheme;
        var stage = (CheckStage)scheme.StageOf(order.StageId);
        var application = await book.ReadAsync(order.SubjectId, cancellationToken);
        var verdict = await register.JudgeAsync(dossier, application, cancellationToken);
        List<DecisionAction> actions = [new(DecisionActions.Eligible, new("符合条件", "Eligible"))];
        if (application.Round - RecommendationChain.Declined(application) < stage.MaxCorrections)
            actions.Add(new DecisionAction(DecisionActions.Return, new("退回补正", "Return for correction"), NeedsReason: true));
        actions.Add(new DecisionAction(DecisionActions.Refuse, new("不符合条件", "Refuse"), NeedsReason: true, IsRefusal: true));
        return new DecisionSheet(
            new($"初审：{application.Name}", $"Check: {application.Name}"),
            new("请核对申报材料是否齐全、是否符合申报条件。", "Please check that the application is complete and eligible."),
            stage.Party, stage.Article, stage.Check.Duration,
            [.. SubmissionFacts.Of(application, scheme), .. RecommendationFacts.Of(application), .. Judged(verdict)], [], actions,
            [
                new DecisionInput(Items, new("需补正的内容", "To be corrected"), DecisionInputKind.Choices, stage.Correction.Article, true, [DecisionActions.Return], [.. TargetsOf(scheme, application)]),
                new DecisionInput(
                    Articles, new("不符合的条款", "Articles not met"), DecisionInputKind.Choices, stage.Article, true, [DecisionActions.Refuse],
                    [.. RefusalArticles(scheme).Select(article => new Choice(article, LabelOf(scheme.Cite(article))))]),
            ],
            $"/office/applications/{application.Id}");
    }

    /// <summary>There is nothing to check in an application that was withdrawn.</summary>
    public async Task<DecisionMade?> MootAsync(ApprovalOrder order, CancellationToken cancellationToken) =>
        await book.FindAsync(order.SubjectId, cancellationToken) is { Value.Withdrawal: { } gone }
            ? new DecisionMade(DecisionActions.Recalled, gone.Reason, new Dictionary<string, string>(), gone.By, gone.ByName, null, gone.At, "portal")
            : null;

    /// <summary>Nobody is eligible whom the register excludes, whatever has come to it since the submission.</summary>
    public async Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        if (decision.Action != DecisionActions.Eligible)
            return null;
        var verdict = await register.JudgeAsync(dossier, await book.ReadAsync(approval.Order.SubjectId, cancellationToken), cancellationToken);
        return verdict.Refusals.Count == 0 ? null : Refusal.Invalid("action", verdict.Refusals[0].Reason.Zh, verdict.Refusals[0].Reason.En, verdict.Refusals[0].Citation);
    }

    /// <summary>What the software found by itself, and what may speak for the applicant.</summary>
    private static IEnumerable<MailFact> Judged(EligibilityVerdict verdict)
    {
        if (verdict.IsEligible)
            yield return new MailFact(new("资格复核", "Judged again"), new("登记记录未发现不得申报的情形", "The register holds nothing that excludes it"));
        foreach (var reason in verdict.Refusals)
            yield return new MailFact(new("不得申报", "Excluded"), reason.InFull());
        foreach (var note in verdict.Notes)
            yield return new MailFact(new("提示", "Note"), note.InFull());
    }

    private static IEnumerable<Choice> TargetsOf(Scheme scheme, ApplicationRecord application) =>
        Completeness.FieldsOf(scheme, application.Kind).Select(field => new Choice(field.Id, field.Name))
            .Concat(Completeness.DocumentsOf(scheme, application.Kind, application.Sector, application.LittleGiant, application.NonProfit).Select(document => new Choice(document.Id, document.Name)));

    private static IEnumerable<Choice> Targets(Scheme scheme) =>
        scheme.Form.Select(field => new Choice(field.Id, field.Name))
            .Concat(scheme.Documents.Select(document => new Choice(document.Id, document.Name)));

    private static IEnumerable<string> RefusalArticles(Scheme scheme) =>
        scheme.Conditions.Where(question => !question.Preference).Concat(scheme.Exclusions).Select(question => question.Article)
            .Concat(scheme.Documents.Select(document => document.Article))
            .Distinct();

    private static LocalizedText LabelOf(Citation citation) => new($"{citation.Label.Zh}：{citation.Text.Zh}", $"{citation.Label.En}: {citation.Text.En}");
}
