using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>A drawn expert accepts, declaring no interest and promising confidentiality; declines; or declares an interest.</summary>
public sealed class InvitationDecision(DrawBook draws, ExpertBook experts, DrawApplicants applicants, InvitationRecusal recusal, CycleArchive archive, TimeProvider time) : IDecisionKind
{
    /// <summary>The applicants an interest is declared in.</summary>
    public const string Applicants = "applicants";

    /// <summary>What someone who accepts declares.</summary>
    public const string Declarations = "declarations";

    private static readonly Choice[] Asked =
    [
        new("noInterest", new("本人与上列单位均无利害关系", "I have no interest in any of the applicants listed")),
        new("confidential", new("本人遵守评审纪律，对申报材料和评审情况保密", "I keep the applications and the review confidential")),
    ];

    private static readonly IReadOnlyDictionary<string, string> NoValues = new Dictionary<string, string>();

    public string Kind => DecisionKinds.Invitation;

    /// <summary>What someone ticks who accepts.</summary>
    public static string AllDeclarations { get; } = string.Join(',', Asked.Select(choice => choice.Value));

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var draw = await draws.ReadAsync(DrawOf(order), cancellationToken);
        var rule = DrawnGroups.Of(dossier.Scheme, draw.GroupId);
        var stages = DrawGroups.StagesOf(dossier.Scheme, draw.GroupId);
        var reviewers = ReviewerRule.Of(dossier.Scheme);
        var expert = draw.Entrant(order.SubjectId);
        var listed = await applicants.OfAsync(dossier, draw.GroupId, cancellationToken);
        return new DecisionSheet(
            new($"邀请您担任{rule.Name.Zh}{(stages.Count > 0 ? "评审员" : "成员")}（{dossier.Title.Zh}）", $"You are invited to the {rule.Name.En} ({dossier.Title.En})"),
            new(
                $"您被抽取为{rule.Name.Zh}成员。接受即声明与所列单位无利害关系并承诺保密；有利害关系的请选择“声明回避”；逾期未答复视为不接受。",
                "You have been drawn. To accept is to declare that you have no interest in any applicant listed and will keep confidence; declare an interest where there is one. Silence counts as declining."),
            dossier.Scheme.StageOf(order.StageId).Party, rule.Article, reviewers.Invitation.Duration,
            [
                new MailFact(new("抽取编号", "Draw"), Same(draw.Id)),
                .. stages.Count > 0 ? [new MailFact(new("评审环节", "Stages"), Joined(stages.Select(stage => stage.Name)))] : Array.Empty<MailFact>(),
                new MailFact(stages.Count > 0 ? new("申报单位", "Applicants") : new("获奖单位", "Holder"), listed.Count == 0 ? new("暂无", "none yet") : Joined(listed.Select(one => Same(one.Name)))),
                new MailFact(new("您的专家编号", "Your number in the pool"), Same(expert.Expert)),
            ],
            [],
            [
                new DecisionAction(DecisionActions.Accept, new("接受邀请", "Accept")),
                new DecisionAction(DecisionActions.Interest, new("声明回避", "Declare an interest"), NeedsReason: true, IsRefusal: true),
                new DecisionAction(DecisionActions.Decline, new("不接受", "Decline"), NeedsReason: true, IsRefusal: true),
            ],
            [
                new DecisionInput(Declarations, new("本人声明", "I declare"), DecisionInputKind.Choices, reviewers.RecusalArticle, true, [DecisionActions.Accept], Asked),
                new DecisionInput(
                    Applicants, new("与下列单位有利害关系", "I have an interest in"), DecisionInputKind.Choices, reviewers.RecusalArticle, true, [DecisionActions.Interest],
                    [.. listed.Select(one => new Choice(one.ApplicationId, Same(one.Name)))]),
            ],
            $"/draws/{draw.Id}", Silence: DecisionActions.Decline, Guests: [new Approver(expert.Email, expert.Name, "zh-CN")]);
    }

    /// <summary>Nobody need answer for a draw that is called off, a seat that is gone, or once they can no longer be a reviewer.</summary>
    public async Task<DecisionMade?> MootAsync(ApprovalOrder order, CancellationToken cancellationToken)
    {
        if (await draws.FindAsync(DrawOf(order), cancellationToken) is not { } draw)
            return null;
        var dossier = await archive.OpenAsync(order.CycleId, cancellationToken);
        var known = (await experts.PoolAsync(dossier.Scheme.Code, cancellationToken)).Find(order.SubjectId);
        if (draw.CalledOff is null && known?.Standing == ExpertStanding.Active)
            return null;
        return new DecisionMade(
            DecisionActions.Recalled, draw.CalledOff is null ? "已不在可评审的专家之列" : "抽取已作废", NoValues, CycleJournal.System, CycleJournal.System, null, time.GetUtcNow(), "portal");
    }

    public async Task<Refusal?> CheckAsync(ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        if (decision.Action != DecisionActions.Accept)
            return null;
        var cited = dossier.Scheme.Cite(ReviewerRule.Of(dossier.Scheme).RecusalArticle);
        if (Asked.Select(choice => choice.Value).Except(decision.Several(Declarations)).Any())
            return Refusal.Invalid(Declarations, "接受邀请须同时勾选两项声明。", "To accept, please make both declarations.", cited);
        var draw = await draws.ReadAsync(DrawOf(approval.Order), cancellationToken);
        return await recusal.FindAsync(dossier, draw, approval.Order.SubjectId, decision.At, cancellationToken) is { } finding
            ? new Refusal(
                RefusalKind.Conflict,
                new($"您{finding.Reason.Zh}，应当回避，请选择“声明回避”。", $"Recusal: {finding.Reason.En}. Please declare the interest."), null, finding.Citation)
            : null;
    }

    private static string DrawOf(ApprovalOrder order) => order.ApprovalId[..order.ApprovalId.LastIndexOf('.')];

    private static LocalizedText Same(string text) => new(text, text);

    private static LocalizedText Joined(IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        return new(string.Join('、', all.Select(text => text.Zh)), string.Join(", ", all.Select(text => text.En)));
    }
}
