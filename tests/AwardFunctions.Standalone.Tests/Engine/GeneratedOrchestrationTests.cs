using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Clock;
using AwardFunctions.Standalone.Engine;
using AwardFunctions.TestKit.Engine;
using AwardFunctions.TestKit.Engine.Plans;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Engine;

/// <summary>Generated orchestrations come to the outcome their plan foretells, with and without cache, and through any number of crashes.</summary>
public sealed class GeneratedOrchestrationTests : IDisposable
{
    private const int Batch = 50;

    private readonly TemporaryFolder folder = new();
    private readonly SimulatedTimeProvider clock = new(EngineHost.Start);
    private readonly ScenarioEffects effects = new();

    public static TheoryData<int, bool, bool> Runs
    {
        get
        {
            var runs = new TheoryData<int, bool, bool>();
            for (var firstSeed = 0; firstSeed < 300; firstSeed += Batch)
            {
                runs.Add(firstSeed, true, false);
                runs.Add(firstSeed, false, false);
                runs.Add(firstSeed, true, true);
                runs.Add(firstSeed, false, true);
            }

            return runs;
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Plans_CarriedOut_ComeToTheForetoldOutcome(int firstSeed, bool cache, bool crashes)
    {
        var plans = Enumerable.Range(firstSeed, Batch).ToDictionary(seed => $"plan-{seed:0000}", PlanGenerator.Create);
        var events = plans.SelectMany(plan => plan.Value.Events(plan.Key)).ToList();
        var chance = crashes ? new Random(firstSeed) : null;
        var options = new EngineOptions { CacheOrchestrations = cache };

        var host = await OpenAsync(options);
        foreach (var (id, plan) in plans)
            Assert.True(await host.Client.StartAsync(nameof(CarryOut), id, plan, default));
        while (!await AllEndedAsync(host, plans.Keys))
        {
            if (chance is not null && chance.Next(3) == 0)
            {
                await WorkForAMomentAsync(chance);
                await host.AbandonAsync();
                host = await OpenAsync(options);
            }
            else if (!await RaiseAnyAsync(host, events))
            {
                await host.Engine.WhenIdleAsync(default);
                if (!await RaiseAnyAsync(host, events) && await host.Engine.NextDueAsync(default) is { } due)
                    clock.AdvanceTo(due);
            }
        }

        foreach (var (id, plan) in plans)
        {
            var end = await host.Client.GetAsync(id, default);
            Assert.True(JsonSerializer.Serialize(plan.Expected(), AwardJson.Options) == end!.OutputJson, $"{id}: {plan.Expected()} but {end.Status} {end.OutputJson} {end.FailureReason}");
        }

        await host.Engine.WhenIdleAsync(default);
        Assert.Equal((0, 0, 0), (Count(host, "timers"), Count(host, "inbox"), Count(host, "activity_tasks")));
        Assert.Equal(0, Count(host, "(SELECT 1 FROM history GROUP BY instance, execution HAVING count(*) <> max(sequence))"));
        await host.DisposeAsync();
    }

    private static async Task WorkForAMomentAsync(Random chance)
    {
        for (var turns = chance.Next(200); turns > 0; turns--)
            await Task.Yield();
    }

    private static async Task<bool> RaiseAnyAsync(EngineHost host, List<(string InstanceId, string Name)> events)
    {
        var raised = false;
        foreach (var (instanceId, name) in events.ToList())
        {
            if (!await host.Client.RaiseEventAsync(instanceId, name, name, default))
                continue;
            events.Remove((instanceId, name));
            raised = true;
        }

        return raised;
    }

    private static async Task<bool> AllEndedAsync(EngineHost host, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            if (await host.Client.GetAsync(id, default) is { Status: OrchestrationStatus.Running })
                return false;
        }

        return true;
    }

    private static int Count(EngineHost host, string table) => host.Database.Read(session =>
    {
        using var count = session.Prepare($"SELECT count(*) FROM {table}");
        count.Read();
        return count.Int32(0);
    });

    private Task<EngineHost> OpenAsync(EngineOptions options) => EngineHost.OpenAsync(
        folder["award.db"], CarryOut.Catalog(), services => services.AddSingleton(effects), options, clock);
}
