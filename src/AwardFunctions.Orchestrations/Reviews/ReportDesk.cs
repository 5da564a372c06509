using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Draws up the report of a review for its group and the office.</summary>
public sealed class ReportDesk(ReviewDesk reviews, ReviewBook book, ApprovalStore approvals)
{
    public async Task<Outcome<ReviewReport>> OpenAsync(string cycleId, string stageId, AccountRecord viewer, CancellationToken cancellationToken)
    {
        var opened = await reviews.OpenInsideAsync(cycleId, stageId, viewer, cancellationToken);
        if (opened.Refusal is { } refusal)
            return refusal;
        DecisionMade? signed = null;
        DecisionMade? shortList = null;
        await foreach (var approval in approvals.ListAsync(cycleId, cancellationToken))
        {
            if (approval.Value.Order.StageId != stageId)
                continue;
            signed = approval.Value.Order.Kind == DecisionKinds.ReviewReport ? approval.Value.Decision : signed;
            shortList = approval.Value.Order.Kind == DecisionKinds.ShortList ? approval.Value.Decision : shortList;
        }

        return new ReviewReport(opened.Value, signed, shortList, await book.VisitsAsync(cycleId, stageId, cancellationToken));
    }
}
