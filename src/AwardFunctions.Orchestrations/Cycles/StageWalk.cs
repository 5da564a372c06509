using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>
/// Walks stages one after the other. Where publicity parts the units before the award, each part walks on by itself; units held before
/// the review join the others again.
/// </summary>
internal static class StageWalk
{
    public const string All = "all";
    private const string ClearedBatch = "cleared";

    public static async Task FromAsync(
        IOrchestrationContext context, CyclePlan plan, int index, string batch, IReadOnlyList<string>? units)
    {
        var visits = new Dictionary<string, int>(StringComparer.Ordinal);
        var held = new List<Task>();
        while (index < plan.Stages.Count)
        {
            var stage = plan.Stages[index];
            var visit = visits[stage.Id] = visits.GetValueOrDefault(stage.Id, -1) + 1;
            var run = new StageRun(plan.CycleId, stage.Id, batch, visit, units);
            context.SetCustomStatus(new { stage = stage.Id, batch });
            var result = await context.CallSubOrchestrationAsync<StageResult>(stage.Orchestration, Instances.Stage(run), run);
            held.AddRange((result.Held ?? []).Select(unit => (Task)context.CallSubOrchestrationAsync<Nothing>(
                nameof(HeldUnit), Instances.Held(plan.CycleId, stage.Id, unit), new HeldUnitStart(plan, index, stage.Id, unit))));
            if (result.Ends)
                break;
            if (!stage.Rejoins && result is { Held.Count: > 0, Cleared: { } cleared })
            {
                if (cleared.Count > 0)
                    held.Add(FromAsync(context, plan, index + 1, ClearedBatch, cleared));
                break;
            }

            units = stage.Rejoins ? units : result.Cleared ?? units;
            index = result.GoTo is null ? index + 1 : plan.IndexOf(result.GoTo);
        }

        await Task.WhenAll(held);
    }
}
