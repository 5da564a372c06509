using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Has the cycle's check stage look again, now that one more application is settled.</summary>
public sealed class TellCheckStage(IRecordStore store, ApplicationBook book, CycleArchive archive, SignalDesk signals) : IActivity<string, Nothing>
{
    public async Task<Nothing> RunAsync(string input, CancellationToken cancellationToken)
    {
        var application = await book.RelistAsync(input, cancellationToken);
        var dossier = await archive.OpenAsync(application.CycleId, cancellationToken);
        var index = dossier.Scheme.Stages.ToList().FindIndex(stage => stage is CheckStage);
        var record = await store.FindAsync<StageRecord>(Partitions.Cycle(application.CycleId), Rows.Stage(index), cancellationToken);
        if (record?.Value.InstanceId is { } instance)
            await signals.PokeAsync(instance, cancellationToken);
        return Nothing.Value;
    }
}
