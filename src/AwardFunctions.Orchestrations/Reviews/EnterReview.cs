using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Makes every eligible application a unit under review.</summary>
public sealed class EnterReview(IRecordStore store, ApplicationBook book) : IActivity<StageRun, Nothing>
{
    public async Task<Nothing> RunAsync(StageRun input, CancellationToken cancellationToken)
    {
        foreach (var application in await book.ListAsync(input.CycleId, cancellationToken))
        {
            if (application.State == ApplicationState.Eligible)
            {
                await store.TryInsertAsync(
                    Partitions.Cycle(input.CycleId), Rows.Unit(application.Id),
                    new UnitRecord(application.Id, application.Name, UnitState.InReview), cancellationToken);
            }
        }

        return Nothing.Value;
    }
}
