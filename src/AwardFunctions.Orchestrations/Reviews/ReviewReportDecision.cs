using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>评审报告: the group's leader signs the report of a review, which is generated from what the group has locked.</summary>
public sealed class ReviewReportDecision(ReviewDesk reviews) : IDecisionKind
{
    /// <summary>The leader's overall assessment, printed in the report.</summary>
    public const string Assessment = "assessment";

    public string Kind => DecisionKinds.ReviewReport;

    /// <summary>What a report is about: the stage, or a team's part of it.</summary>
    public static string SubjectOf(string stageId, string part) => part.Length == 0 ? stageId : $"{stageId}.{part}";

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var view = (await reviews.OpenAsync(order.CycleId, order.StageId, cancellationToken)).Value;
        if (view.Group is { Teams: not null } whole)
            view = view.Only(whole.PartOf(order.SubjectId == order.StageId ? "" : order.SubjectId[(order.StageId.Length + 1)..]));
        var stage = view.Stage;
        var reviewed = ReviewOrder.ByScore(view, order.Units);
        return new DecisionSheet(
            new($"{dossier.Title.Zh}：{stage.Name.Zh}报告", $"{dossier.Title.En}: report of the {stage.Name.En}"),
            new("评分、合议均已完成，评审报告已经生成。请组长审阅报告并签署；签署后本环节结束。",
                "Scoring and consensus are done and the report is ready. Please read and sign it; that closes the stage."),
            stage.Party, stage.Article, stage.Plan.Longest,
            [
                new MailFact(new("评审组", "Group"), Same(string.Join("、", view.Group!.Members.Select(member => member.Name)))),
                new MailFact(new("评审单位", "Reviewed"), Same(reviewed.Count.ToString(CultureInfo.InvariantCulture))),
                new MailFact(new("合议条款", "Items discussed"), Same(reviewed.Sum(one => one.Review.Consensus.Agreed.Count).ToString(CultureInfo.InvariantCulture))),
                new MailFact(
                    new("保留意见", "Dissents"),
                    Same(reviewed.Sum(one => one.Review.Consensus.Answers.Values.Count(answer => !answer.Agrees)).ToString(CultureInfo.InvariantCulture))),
            ],
            [.. reviewed.Select(one => ReviewOrder.Line(one.Review, one.Position))],
            [new DecisionAction(DecisionActions.Sign, new("签署评审报告", "Sign the report"))],
            [
                new DecisionInput(
                    Assessment, new("综合评价（写入报告）", "Overall assessment (goes into the report)"), DecisionInputKind.Paragraph, stage.Article, false, [], []),
            ],
            $"/reviews/{order.CycleId}/{order.StageId}/report",
            Only: ReviewOrder.Deciders(dossier.Scheme, view));
    }

    public Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        CheckAsync(approval.Order, dossier, cancellationToken);

    /// <summary>A report is not signed over scores that are about to change.</summary>
    private async Task<Refusal?> CheckAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var view = (await reviews.OpenAsync(order.CycleId, order.StageId, cancellationToken)).Value;
        return view.Reviews.Any(review => review.Consensus.Amendments?.Any(one => one.Approved is null) == true)
            ? Refusal.Conflict("还有得分更正待评审办审核，处理后再签署。", "A change of a score waits for the office; sign once that is settled.", dossier.Scheme.Cite(view.Stage.Article))
            : null;
    }

    private static LocalizedText Same(string text) => new(text, text);
}
