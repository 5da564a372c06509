using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Carries a resolution into the units it is about: proposed or confirmed for a tier, or out. Returns those that go on.</summary>
public sealed class ProposeUnits(IRecordStore store, UnitList units, CycleArchive archive, CycleJournal journal)
    : IActivity<Proposal, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> RunAsync(Proposal input, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(input.Run.CycleId, cancellationToken);
        var stage = (DeliberationStage)dossier.Scheme.StageOf(input.Run.StageId);
        var key = $"list.proposed|{input.Run.ApprovalId}";
        var isDone = await journal.HasAsync(dossier, key, cancellationToken);
        var isWhole = !stage.Confirms && input.Run.Batch == StageWalk.All;
        var proposed = new List<string>();
        foreach (var unit in (await units.OfAsync(input.Run.CycleId, isWhole ? null : input.Run.Units, cancellationToken)).OrderBy(unit => unit.ApplicationId, StringComparer.Ordinal))
        {
            var tier = input.Made.Values.GetValueOrDefault(DeliberationDecision.TierInput(unit.ApplicationId));
            var wins = dossier.Scheme.Tiers.Any(known => known.Id == tier);
            if (wins)
                proposed.Add(unit.ApplicationId);
            if (isDone)
                continue;
            await store.UpdateAsync<UnitRecord>(
                Partitions.Cycle(input.Run.CycleId), Rows.Unit(unit.ApplicationId),
                current => wins
                    ? current! with { State = stage.Confirms ? current.State : UnitState.Proposed, TierId = tier, Renewal = current.RenewsIn(tier), Note = null }
                    : current! with { State = UnitState.Out, TierId = null, Note = current.State == UnitState.Out ? current.Note : WhyNot(dossier.Scheme, stage, unit, input.Made) },
                cancellationToken);
        }

        await journal.WriteAsync(
            dossier, input.At, input.Made.By, "list.proposed",
            stage.Confirms
                ? new($"确认获奖名单，共 {proposed.Count} 家", $"{proposed.Count} confirmed for the award")
                : new($"提出拟奖名单，共 {proposed.Count} 家", $"{proposed.Count} proposed for the award"),
            stage.Article, input.Run.StageId, key, cancellationToken);
        return proposed;
    }

    private static LocalizedText WhyNot(Scheme scheme, DeliberationStage stage, UnitRecord unit, DecisionMade made)
    {
        var body = scheme.PartyOf(stage.Party).Name;
        return made.Values.GetValueOrDefault(DeliberationDecision.ReasonInput(unit.ApplicationId)) is { Length: > 0 } reason
            ? new($"{body.Zh}未予确认：{reason}", $"Not confirmed by {Lowered(body.En)}: {reason}")
            : new($"{body.Zh}未提名", $"Not proposed by {Lowered(body.En)}");
    }

    private static string Lowered(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? "the " + name[4..] : name;
}
