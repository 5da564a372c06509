using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Clock;
using AwardFunctions.Standalone.Engine;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Engine;

/// <summary>The embedded engine over a folder, on a clock that stands still until it is moved.</summary>
internal sealed class EngineHost : IEngineHarness
{
    public static readonly DateTimeOffset Start = new(2026, 3, 5, 1, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider services;
    private readonly IDisposable? folder;

    private EngineHost(ServiceProvider services, IDisposable? folder)
    {
        this.services = services;
        this.folder = folder;
        Engine = services.GetRequiredService<EmbeddedEngine>();
        Clock = services.GetRequiredService<SimulatedTimeProvider>();
        Database = services.GetRequiredService<AwardDatabase>();
    }

    public EmbeddedEngine Engine { get; }

    public SimulatedTimeProvider Clock { get; }

    public AwardDatabase Database { get; }

    public IOrchestrationClient Client => Engine;

    /// <summary>Opens the engine over a database; <paramref name="folder"/> goes with the host.</summary>
    public static async Task<EngineHost> OpenAsync(
        string database, OrchestrationCatalog catalog, Action<IServiceCollection>? addServices = null, EngineOptions? options = null,
        SimulatedTimeProvider? clock = null, IDisposable? folder = null)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(catalog)
            .AddSingleton(clock ?? new SimulatedTimeProvider(Start))
            .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<SimulatedTimeProvider>())
            .AddSingleton(_ => AwardDatabase.Open(database))
            .AddEmbeddedEngine(options ?? new EngineOptions());
        addServices?.Invoke(services);
        var host = new EngineHost(services.BuildServiceProvider(), folder);
        await host.Engine.StartAsync(default);
        return host;
    }

    public async Task<OrchestrationState> UntilStatusAsync(string instanceId, string customStatus)
    {
        await Engine.WhenIdleAsync(default);
        var state = await Engine.GetAsync(instanceId, default);
        Assert.Equal($"\"{customStatus}\"", state!.CustomStatusJson);
        return state;
    }

    public async Task PassAsync(TimeSpan time)
    {
        await Engine.WhenIdleAsync(default);
        Clock.AdvanceTo(Clock.GetUtcNow() + time);
    }

    public async Task<OrchestrationState> UntilEndAsync(string instanceId)
    {
        while (true)
        {
            await Engine.WhenIdleAsync(default);
            var state = await Engine.GetAsync(instanceId, default);
            if (state!.Status != OrchestrationStatus.Running)
                return state;
            if (await Engine.NextDueAsync(default) is { } due)
                Clock.AdvanceTo(due);
            else
                return await Engine.WaitForEndAsync(instanceId, default);
        }
    }

    /// <summary>Ends as the host ends when it is asked to.</summary>
    public async ValueTask DisposeAsync()
    {
        await Engine.StopAsync(default);
        await services.DisposeAsync();
        folder?.Dispose();
    }

    /// <summary>Ends without letting anything finish.</summary>
    public async Task AbandonAsync() => await services.DisposeAsync();
}
