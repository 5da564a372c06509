using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The applicants of a review by the score of this stage alone.</summary>
internal static class ReviewOrder
{
    /// <summary>Those with a locked score, highest first; equal scores in the order of identities, with the same place.</summary>
    /// <param name="view">The stage.</param>
    /// <param name="applications">Only these; null for all.</param>
    public static IReadOnlyList<(UnitReview Review, int Position)> ByScore(ReviewView view, IReadOnlyList<string>? applications)
    {
        var scored = view.Reviews.Where(review => review.IsLocked && review.Unit.State != UnitState.Out && applications?.Contains(review.Unit.ApplicationId) != false)
            .OrderByDescending(review => review.Score!.Total).ThenBy(review => review.Unit.ApplicationId, StringComparer.Ordinal).ToList();
        return [.. scored.Select(review => (review, scored.Count(other => other.Score!.Total > review.Score!.Total) + 1))];
    }

    /// <summary>An applicant as a line of a decision sheet, with this stage's score.</summary>
    public static DecisionUnit Line(UnitReview review, int position) => new(
        review.Unit.ApplicationId, review.Unit.Name, position, Math.Round(review.Score!.Total, 2, MidpointRounding.AwayFromZero), null, review.Unit.Note);

    /// <summary>Who decides for the group: its leader, or its members where it has none; null where another party than the experts decides.</summary>
    public static IReadOnlyList<string>? Deciders(Scheme scheme, ReviewView view) =>
        scheme.PartyOf(view.Stage.Party).Role != Roles.Reviewer || view.Group is not { } group ? null
        : group.Leaders is { Count: > 0 } leaders ? leaders
        : [.. group.Members.Select(member => member.Email)];
}
