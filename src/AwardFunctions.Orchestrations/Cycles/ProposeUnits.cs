using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Carries a resolution into the units: proposed for a tier, or out. Returns those proposed.</summary>
public sealed class ProposeUnits(IRecordStore store, CycleArchive archive, CycleJournal journal)
    : IActivity<Proposal, IReadOnlyList<string>>
{
    private static readonly LocalizedText NotProposed = new("评委会未提名", "Not proposed by the committee");

    public async Task<IReadOnlyList<string>> RunAsync(Proposal input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input.Run.CycleId, cancellationToken);
        var partition = Partitions.Cycle(input.Run.CycleId);
        var key = $"list.proposed|{input.Run.ApprovalId}";
        var isDone = await journal.HasAsync(dossier, key, cancellationToken);
        var proposed = new List<string>();
        await foreach (var unit in store.ListAsync<UnitRecord>(partition, Rows.Units, cancellationToken))
        {
            var tier = input.Made.Values.GetValueOrDefault(DeliberationDecision.TierInput(unit.Value.ApplicationId));
            var wins = dossier.Scheme.Tiers.Any(known => known.Id == tier);
            if (wins)
                proposed.Add(unit.Value.ApplicationId);
            if (isDone)
                continue;
            await store.UpdateAsync<UnitRecord>(
                partition,
                unit.Row,
                current => wins
                    ? current! with { State = UnitState.Proposed, TierId = tier, Note = null }
                    : current! with { State = UnitState.Out, TierId = null, Note = current.State == UnitState.Out ? current.Note : NotProposed },
                cancellationToken);
        }

        var stage = dossier.Scheme.StageOf(input.Run.StageId);
        await journal.WriteAsync(
            dossier, input.At, input.Made.By, "list.proposed", new($"提出拟奖名单，共 {proposed.Count} 家", $"{proposed.Count} proposed for the award"),
            stage.Article, input.Run.StageId, key, cancellationToken);
        return proposed;
    }
}
