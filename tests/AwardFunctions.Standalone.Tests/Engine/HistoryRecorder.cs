using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.TestKit.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Engine;

/// <summary>Writes down the histories of the scenarios as today's code makes them, for later code to be tried against.</summary>
internal static class HistoryRecorder
{
    private static readonly JsonSerializerOptions Readable = new(AwardJson.Options) { WriteIndented = true };

    public static async Task RecordAsync(string folder)
    {
        using var temporary = new TemporaryFolder();
        await using var host = await EngineHost.OpenAsync(
            temporary["award.db"], Scenarios.Catalog(), services => services.AddSingleton<ScenarioEffects>());
        await RecordAsync(nameof(Scenarios.Sequence), "质量");
        await RecordAsync(nameof(Scenarios.FanOut), 5);
        await RecordAsync(nameof(Scenarios.Retry), new Scenarios.RetryInput("key", 2, 5));
        await RecordAsync(nameof(Scenarios.Fails), "key");
        await RecordAsync(nameof(Scenarios.Parent), "x");
        await RecordAsync(nameof(Scenarios.Waits), 60);
        await RecordAsync(nameof(Scenarios.TwoEvents), ":", "B", "A");
        await RecordAsync(nameof(Scenarios.EventOrTimeout), 60, "Decision");
        await RecordAsync(nameof(Scenarios.GiveUpThenWait), 60, "Decision", "Decision");
        await RecordAsync(nameof(Scenarios.Collector), new Scenarios.Collected("", 0), "Word");
        await RecordAsync(nameof(Scenarios.Identities), 0);
        await RecordAsync(nameof(Scenarios.FirstOfTwo), "", "Right");

        async Task RecordAsync(string name, object input, params string[] events)
        {
            await host.Client.StartAsync(name, name, input, default);
            foreach (var raised in events)
                await host.Client.RaiseEventAsync(name, raised, "heard", default);
            await host.Engine.WhenIdleAsync(default);
            while ((await host.Client.GetAsync(name, default))!.Status == OrchestrationStatus.Running && await host.Engine.NextDueAsync(default) is { } due)
            {
                host.Clock.AdvanceTo(due);
                await host.Engine.WhenIdleAsync(default);
            }

            var history = await host.Engine.ReadHistoryAsync(name, default);
            await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.json"), JsonSerializer.Serialize(history, Readable) + "\n");
        }
    }
}
