using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Walks stages one after the other; where publicity parts the units, each part walks on by itself.</summary>
internal static class StageWalk
{
    public const string All = "all";
    private const string ClearedBatch = "cleared";

    public static async Task FromAsync(
        IOrchestrationContext context, CyclePlan plan, int index, string batch, IReadOnlyList<string>? units)
    {
        var visits = new Dictionary<string, int>(StringComparer.Ordinal);
        while (index < plan.Stages.Count)
        {
            var stage = plan.Stages[index];
            var visit = visits[stage.Id] = visits.GetValueOrDefault(stage.Id, -1) + 1;
            var run = new StageRun(plan.CycleId, stage.Id, batch, visit, units);
            context.SetCustomStatus(new { stage = stage.Id, batch });
            var result = await context.CallSubOrchestrationAsync<StageResult>(stage.Orchestration, Instances.Stage(run), run);
            if (result.Ends)
                return;
            if (result.Held is { Count: > 0 } held)
            {
                await PartAsync(context, plan, stage, index, result.Cleared ?? [], held);
                return;
            }

            units = result.Cleared ?? units;
            index = result.GoTo is null ? index + 1 : plan.IndexOf(result.GoTo);
        }
    }

    private static async Task PartAsync(
        IOrchestrationContext context, CyclePlan plan, PlannedStage stage, int index, IReadOnlyList<string> cleared, IReadOnlyList<string> held)
    {
        var parts = held
            .Select(unit => (Task)context.CallSubOrchestrationAsync<Nothing>(
                nameof(HeldUnit), Instances.Held(plan.CycleId, unit), new HeldUnitStart(plan, index, stage.Id, unit)))
            .ToList();
        if (cleared.Count > 0)
            parts.Add(FromAsync(context, plan, index + 1, ClearedBatch, cleared));
        await Task.WhenAll(parts);
    }
}
