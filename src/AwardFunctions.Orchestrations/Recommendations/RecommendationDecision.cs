using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Recommendations;

/// <summary>A recommending body verifies an application and signs its opinion, or declines. Its mailbox is enough; it needs no account.</summary>
public sealed class RecommendationDecision(ApplicationBook book, BodyDesk bodies) : IDecisionKind
{
    internal const string Opinion = "opinion";
    internal const string Signatory = "signatory";
    internal const string Post = "post";
    private const string Verified = "verified";

    public string Kind => DecisionKinds.Recommendation;

    public async Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var application = await book.ReadAsync(order.SubjectId, cancellationToken);
        var (step, body) = StepOf(application, dossier.Scheme, order);
        var recommender = step.Alternatives.First(one => one.Id == body.RecommenderId);
        return new DecisionSheet(
            new($"推荐意见：{application.Name}", $"Recommendation: {application.Name}"),
            new("请核实申报条件是否符合、申报内容是否属实，并签署推荐意见。", "Please verify that the conditions are met and what is stated is true, and sign your opinion."),
            recommender.PartyId, recommender.Article, recommender.Clock?.Duration ?? CheckRules.StageOf(dossier.Scheme).Plan.Shortest,
            [
                new(new("推荐单位", "Recommending body"), new($"{body.Name}（{recommender.Name.Zh}）", $"{body.Name} ({recommender.Name.En})")),
                .. SubmissionFacts.InShort(application, dossier.Scheme),
                .. RecommendationFacts.Of(application),
            ],
            [],
            [
                new DecisionAction(DecisionActions.Recommend, new("同意推荐", "Recommend")),
                new DecisionAction(DecisionActions.Decline, new("不予推荐", "Decline"), NeedsReason: true, IsRefusal: true),
            ],
            [
                new DecisionInput(Opinion, new("推荐意见", "Opinion"), DecisionInputKind.Paragraph, recommender.Article, true, [DecisionActions.Recommend], []),
                new DecisionInput(
                    Verified, new("核实声明", "Declaration"), DecisionInputKind.Choices, recommender.Article, true, [DecisionActions.Recommend],
                    [new Choice("yes", new("已核实申报条件符合、申报内容属实", "Verified: the conditions are met and what is stated is true"))]),
                new DecisionInput(Signatory, new("签署人姓名", "Name of the signatory"), DecisionInputKind.Text, recommender.Article, true, [], []),
                new DecisionInput(Post, new("签署人职务", "Post of the signatory"), DecisionInputKind.Text, recommender.Article, true, [], []),
            ],
            $"/office/applications/{application.Id}",
            Guests: [await GuestAsync(dossier.Scheme, recommender, body, cancellationToken)]);
    }

    /// <summary>There is nothing to recommend in an application that was withdrawn.</summary>
    public async Task<DecisionMade?> MootAsync(ApprovalOrder order, CancellationToken cancellationToken) =>
        await book.FindAsync(order.SubjectId, cancellationToken) is { Value: { Withdrawal: { } gone, State: ApplicationState.Withdrawn } }
            ? new DecisionMade(DecisionActions.Recalled, gone.Reason, new Dictionary<string, string>(), gone.By, gone.ByName, null, gone.At, "portal")
            : null;

    /// <summary>A body that was barred after it was asked can't recommend any more.</summary>
    public async Task<Refusal?> CheckAsync(
        ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken)
    {
        if (decision.Action != DecisionActions.Recommend)
            return null;
        var (step, body) = StepOf(await book.ReadAsync(approval.Order.SubjectId, cancellationToken), dossier.Scheme, approval.Order);
        var partyId = step.Alternatives.First(one => one.Id == body.RecommenderId).PartyId;
        return (await bodies.FindAsync(dossier.Scheme.Code, partyId, body.Name, cancellationToken))?.Barred is null
            ? null
            : Refusal.Conflict($"{body.Name}已被取消推荐资格。", $"{body.Name} may not recommend any more.", BodyDesk.BarCitation(dossier.Scheme));
    }

    /// <summary>The step that an order is about: its number stands before the round at the end.</summary>
    internal static (RecommenderStep Step, ChosenBody Body) StepOf(ApplicationRecord application, Scheme scheme, ApprovalOrder order)
    {
        var number = int.Parse(order.ApprovalId.Split('.')[^2], System.Globalization.CultureInfo.InvariantCulture);
        return (RecommenderSteps.Of(scheme, application.Kind).First(step => step.Number == number), RecommendationChain.BodyOf(application, number)!);
    }

    /// <summary>The directory's mailbox of today: the office may have put it right since the body was chosen.</summary>
    private async Task<Approver> GuestAsync(Scheme scheme, Recommender recommender, ChosenBody body, CancellationToken cancellationToken)
    {
        var listed = body.Listed ? await bodies.FindAsync(scheme.Code, recommender.PartyId, body.Name, cancellationToken) : null;
        return new Approver(listed?.Email ?? body.Email, body.Name, listed?.Language ?? body.Language);
    }
}
