using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Records what came of a cycle once its last stage is through; whoever is out and was not told yet is told.</summary>
public sealed class CloseCycle(IRecordStore store, CycleArchive archive, NotAwarded others, CycleJournal journal, ContinuationJournal continuations)
    : IActivity<CycleEnd, Nothing>
{
    public async Task<Nothing> RunAsync(CycleEnd input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input.CycleId, cancellationToken);
        await continuations.WriteAsync(dossier, cancellationToken);
        var honoured = 0;
        await foreach (var unit in store.ListAsync<UnitRecord>(Partitions.Cycle(input.CycleId), Rows.Units, cancellationToken))
            honoured += unit.Value.State == UnitState.Honoured ? 1 : 0;
        var result = honoured == 0
            ? new LocalizedText("本届奖项空缺", "The award stays vacant this year")
            : new LocalizedText($"本届共授奖 {honoured} 家", $"Conferred on {honoured}");
        await store.UpdateAsync<CycleRecord>(
            Partitions.Cycles,
            input.CycleId,
            cycle => cycle! with { State = CycleState.Closed, ClosedAt = input.At, Result = result },
            cancellationToken);
        await others.TellAsync(input.CycleId, isOver: true, cancellationToken);
        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "cycle.closed", new($"{dossier.Title.Zh}评选结束：{result.Zh}", $"{dossier.Title.En} closed: {result.En}"),
            dossier.Scheme.Cycle.Article, input.CycleId, "cycle.closed", cancellationToken);
        return Nothing.Value;
    }
}
