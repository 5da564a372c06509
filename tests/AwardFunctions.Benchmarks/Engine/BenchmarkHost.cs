using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Benchmarks.Engine;

/// <summary>A running engine over a new database, gone with the round.</summary>
internal sealed class BenchmarkHost : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("award-benchmark-");
    private readonly ServiceProvider services;

    public BenchmarkHost(TimeSpan fsyncDelay)
    {
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(new OrchestrationCatalog().AddOrchestration<Chain, int, int>().AddActivity<Touch, string, string>())
            .AddSingleton(TimeProvider.System)
            .AddSingleton(_ => AwardDatabase.Open(Path.Combine(folder.FullName, "award.db"), new DatabaseOptions { FsyncDelay = fsyncDelay }))
            .AddEmbeddedEngine(new EngineOptions())
            .BuildServiceProvider();
        Database = services.GetRequiredService<AwardDatabase>();
        Engine = services.GetRequiredService<EmbeddedEngine>();
    }

    public AwardDatabase Database { get; }

    public EmbeddedEngine Engine { get; }

    public async ValueTask DisposeAsync()
    {
        await Engine.StopAsync(default);
        await services.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
