using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Draws up the report of a review for its group, the office and whoever deliberates on it.</summary>
public sealed class ReportDesk(ReviewDesk reviews, ReviewBook book, ApprovalStore approvals)
{
    public async Task<Outcome<ReviewReport>> OpenAsync(string cycleId, string stageId, AccountRecord viewer, CancellationToken cancellationToken)
    {
        var opened = await reviews.OpenInsideAsync(cycleId, stageId, viewer, cancellationToken);
        return opened.Refusal is { } refusal ? refusal : await DrawUpAsync(opened.Value, cancellationToken);
    }

    /// <summary>The reports of a cycle's reviews that have begun, in the order of the stages, as far as they are about these applications: a part of the papers of a deliberation.</summary>
    internal async Task<IReadOnlyList<ReviewReport>> ListAsync(CycleDossier dossier, IReadOnlyCollection<string> applications, CancellationToken cancellationToken)
    {
        var reports = new List<ReviewReport>();
        foreach (var stage in dossier.Scheme.Stages.OfType<ReviewStage>())
        {
            var view = (await reviews.OpenAsync(dossier.Cycle.Id, stage.Id, cancellationToken)).Value;
            if (view.Record?.OpenedAt is not null)
                reports.Add(await DrawUpAsync(view with { Reviews = [.. view.Reviews.Where(review => applications.Contains(review.Unit.ApplicationId))] }, cancellationToken));
        }

        return reports;
    }

    /// <summary>Whoever sees one part of a group only sees that part's signature.</summary>
    private static bool IsOf(ReviewGroupRecord? group, ApprovalOrder order) =>
        group?.Part is not { } part || order.SubjectId == ReviewReportDecision.SubjectOf(order.StageId, part);

    private async Task<ReviewReport> DrawUpAsync(ReviewView view, CancellationToken cancellationToken)
    {
        var (cycleId, stageId) = (view.Dossier.Cycle.Id, view.Stage.Id);
        var signed = new List<DecisionMade>();
        DecisionMade? shortList = null;
        await foreach (var approval in approvals.ListAsync(cycleId, cancellationToken))
        {
            if (approval.Value.Order.StageId != stageId)
                continue;
            if (approval.Value is { Order.Kind: DecisionKinds.ReviewReport, Decision: { } made } && IsOf(view.Group, approval.Value.Order))
                signed.Add(made);
            shortList = approval.Value.Order.Kind == DecisionKinds.ShortList ? approval.Value.Decision : shortList;
        }

        return new ReviewReport(view, [.. signed.OrderBy(made => made.At)], shortList, await book.VisitsAsync(cycleId, stageId, cancellationToken));
    }
}
