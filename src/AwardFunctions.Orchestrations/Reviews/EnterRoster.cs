using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Writes down whom a review stage reviews: the units that are not out when it opens; one that is held is waited for.</summary>
public sealed class EnterRoster(UnitList units, ReviewBook reviews) : IActivity<StageRun, Nothing>
{
    public async Task<Nothing> RunAsync(StageRun input, CancellationToken cancellationToken)
    {
        var reviewed = (await units.OfAsync(input.CycleId, input.Units, cancellationToken)).Where(unit => unit.State != UnitState.Out);
        await reviews.EnterAsync(
            input, new ReviewRoster(input.StageId, [.. reviewed.Select(unit => unit.ApplicationId).Order(StringComparer.Ordinal)]), cancellationToken);
        return Nothing.Value;
    }
}
