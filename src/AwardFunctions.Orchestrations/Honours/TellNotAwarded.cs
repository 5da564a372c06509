using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Tells those who can no longer win how far they came.</summary>
public sealed class TellNotAwarded(NotAwarded others) : IActivity<StageRun, Nothing>
{
    public async Task<Nothing> RunAsync(StageRun input, CancellationToken cancellationToken)
    {
        await others.TellAsync(input.CycleId, isOver: false, cancellationToken);
        return Nothing.Value;
    }
}
