using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Counts the score sheets of a review stage.</summary>
public sealed class ReadReview(ReviewBook book, UnitList units) : IActivity<StageRun, ReviewStanding>
{
    public async Task<ReviewStanding> RunAsync(StageRun input, CancellationToken cancellationToken)
    {
        if (await book.GroupAsync(input.CycleId, input.StageId, cancellationToken) is not { } group)
            return new ReviewStanding(0, 0);
        var reviewed = await units.OfAsync(input.CycleId, null, cancellationToken);
        var submitted = (await book.SheetsAsync(input.CycleId, input.StageId, cancellationToken))
            .Count(sheet => sheet.SubmittedAt is not null && group.Members.Any(member => member.Email == sheet.Reviewer));
        return new ReviewStanding(reviewed.Count * group.Members.Count, submitted);
    }
}
