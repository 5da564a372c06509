using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class CommitteeActivities(ActivityRun run)
{
    [Function(nameof(KeepResolution))]
    public Task<Nothing> KeepResolution([ActivityTrigger] StageRun input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<KeepResolution, StageRun, Nothing>(input, client, cancellationToken);
}
