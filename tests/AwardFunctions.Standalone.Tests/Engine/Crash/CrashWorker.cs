using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Engine.Crash;

/// <summary>The process that crash tests kill: it takes the journey as far as it gets, and says what it has acknowledged.</summary>
internal static class CrashWorker
{
    public const string InstanceId = "journey";

    public static async Task RunAsync(string path, int acknowledged)
    {
        using var folder = DataFolder.Open(path);
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(Journey.Catalog())
            .AddSingleton(TimeProvider.System)
            .AddAwardDatabase(folder)
            .AddEmbeddedEngine(new EngineOptions())
            .BuildServiceProvider();
        var engine = services.GetRequiredService<EmbeddedEngine>();
        await engine.StartAsync(default);

        await engine.StartAsync(nameof(Journey.Whole), InstanceId, new Journey.Luggage("", []), default);
        Say("started");
        foreach (var word in Journey.Words.Skip(acknowledged))
        {
            await engine.RaiseEventAsync(InstanceId, "Word", word, default);
            Say("acknowledged");
        }

        var end = await engine.WaitForEndAsync(InstanceId, default);
        Say($"{end.Status} {end.OutputJson}");
        await engine.StopAsync(default);
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
