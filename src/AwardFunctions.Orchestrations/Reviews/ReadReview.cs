using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Counts the score sheets of a review stage. A unit that an open objection holds is waited for: it would have no score afterwards.</summary>
public sealed class ReadReview(ReviewBook book, UnitList units) : IActivity<StageRun, ReviewStanding>
{
    public async Task<ReviewStanding> RunAsync(StageRun input, CancellationToken cancellationToken)
    {
        var reviewed = (await units.OfAsync(input.CycleId, null, cancellationToken)).Where(unit => unit.State != UnitState.Out).ToList();
        var held = reviewed.Count(unit => unit.State == UnitState.Held);
        if (reviewed.Count == 0)
            return new ReviewStanding(0, 0, NothingToReview: true);
        if (await book.GroupAsync(input.CycleId, input.StageId, cancellationToken) is not { } group)
            return new ReviewStanding(0, 0, held);
        var submitted = (await book.SheetsAsync(input.CycleId, input.StageId, cancellationToken))
            .Count(sheet => sheet.SubmittedAt is not null && group.Members.Any(member => member.Email == sheet.Reviewer) && reviewed.Any(unit => unit.ApplicationId == sheet.ApplicationId));
        return new ReviewStanding(reviewed.Count * group.Members.Count, submitted, held);
    }
}
