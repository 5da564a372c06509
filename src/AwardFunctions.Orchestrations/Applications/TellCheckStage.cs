using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Has the cycle's check stage look again, now that one more application is settled.</summary>
public sealed class TellCheckStage(IRecordStore store, CycleArchive archive, SignalDesk signals) : IActivity<string, Nothing>
{
    public async Task<Nothing> RunAsync(string input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input, cancellationToken);
        var index = dossier.Scheme.Stages.ToList().FindIndex(stage => stage is CheckStage);
        var record = await store.FindAsync<StageRecord>(Partitions.Cycle(input), Rows.Stage(index), cancellationToken);
        if (record?.Value.InstanceId is { } instance)
            await signals.PokeAsync(instance, cancellationToken);
        return Nothing.Value;
    }
}
