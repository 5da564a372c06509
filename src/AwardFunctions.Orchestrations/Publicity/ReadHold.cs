using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Tells what holds a unit.</summary>
public sealed class ReadHold(PublicityBook book) : IActivity<HoldQuery, HoldStanding>
{
    public async Task<HoldStanding> RunAsync(HoldQuery input, CancellationToken cancellationToken)
    {
        var against = (await book.AgainstListAsync(input.CycleId, input.StageId, cancellationToken))
            .Where(objection => objection.ApplicationId == input.ApplicationId)
            .ToList();
        return new HoldStanding(
            against.Count(objection => objection.State == ObjectionState.Open), against.Any(objection => objection.State == ObjectionState.Upheld));
    }
}
