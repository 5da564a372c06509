using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Recommendations;

/// <summary>The office confirms a recommending body that its directory does not hold, before any mail goes to it.</summary>
public sealed class RecommenderDecision(ApplicationBook book) : IDecisionKind
{
    internal const string Email = "email";

    public string Kind => DecisionKinds.Recommender;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var application = await book.ReadAsync(order.SubjectId, cancellationToken);
        var (step, body) = RecommendationDecision.StepOf(application, dossier.Scheme, order);
        var recommender = step.Alternatives.First(one => one.Id == body.RecommenderId);
        var check = CheckRules.StageOf(dossier.Scheme);
        return new DecisionSheet(
            new($"确认推荐单位：{body.Name}（{application.Name}）", $"Confirm the recommending body {body.Name} ({application.Name})"),
            new(
                "申报者提出的推荐单位不在名录中。请核实单位和邮箱属实、与申报者无关后确认；确认前不会向该邮箱发信，确认后列入名录。",
                "The applicant proposes a body that is not in the directory. Please confirm it once body and mailbox are genuine and not the applicant's; until then no mail goes there, and then it stands in the directory."),
            check.Party, recommender.Article, check.Plan.Shortest,
            [
                new(new("申报者", "Applicant"), Same(application.Name)),
                new(new("申报者邮箱", "The applicant's mailbox"), Same(application.Owner)),
                new(new("类别", "Recommends as"), recommender.Name),
                new(new("推荐单位", "Proposed body"), Same(body.Name)),
                new(new("推荐单位邮箱", "Proposed mailbox"), Same(body.Email)),
            ],
            [],
            [
                new DecisionAction(DecisionActions.Confirm, new("确认，请其推荐", "Confirm and ask it")),
                new DecisionAction(DecisionActions.Refuse, new("不予确认", "Do not confirm"), NeedsReason: true, IsRefusal: true),
            ],
            [new DecisionInput(Email, new("发信邮箱", "Mailbox to write to"), DecisionInputKind.Text, recommender.Article, true, [DecisionActions.Confirm], [], body.Email)],
            $"/office/applications/{application.Id}");
    }

    /// <summary>There is nobody to confirm for an application that was withdrawn.</summary>
    public async Task<DecisionMade?> MootAsync(ApprovalOrder order, CancellationToken cancellationToken) =>
        await book.FindAsync(order.SubjectId, cancellationToken) is { Value: { Withdrawal: { } gone, State: ApplicationState.Withdrawn } }
            ? new DecisionMade(DecisionActions.Recalled, gone.Reason, new Dictionary<string, string>(), gone.By, gone.ByName, null, gone.At, "portal")
            : null;

    public async Task<Refusal?> CheckAsync(ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        if (decision.Action != DecisionActions.Confirm)
            return null;
        var citation = dossier.Scheme.Cite(approval.Sheet.Article);
        if (EmailAddress.Normalize(decision.Values.GetValueOrDefault(Email)) is not { } email)
            return Refusal.Invalid(Email, "请填写有效的邮箱。", "A mailbox is needed.", citation);
        var application = await book.ReadAsync(approval.Order.SubjectId, cancellationToken);
        return email == application.Owner
            ? Refusal.Invalid(Email, "这是申报者自己的邮箱。", "This is the applicant's own mailbox.", citation)
            : null;
    }

    private static Domain.Schemes.LocalizedText Same(string text) => new(text, text);
}
