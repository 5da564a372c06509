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
                var renews = (await book.ReadAsync(application.Id, cancellationToken)).RenewsTiers ?? [];
                await store.TryInsertAsync(
                    Partitions.Cycle(input.CycleId), Rows.Unit(application.Id),
                    new UnitRecord(application.Id, application.Name, UnitState.InReview, Renewal: renews.Count > 0, RenewsTiers: renews), cancellationToken);
            }
        }

        return Nothing.Value;
    }
}
