using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AwardFunctions.Standalone.Engine;

public static class EngineServiceCollectionExtensions
{
    /// <summary>
    /// Adds the engine as the orchestration client and as a hosted service. It needs the database, an
    /// <see cref="OrchestrationCatalog"/> and a <see cref="TimeProvider"/> beside it.
    /// </summary>
    public static IServiceCollection AddEmbeddedEngine(this IServiceCollection services, EngineOptions options) => services
        .AddTelemetry()
        .AddSingleton(options)
        .AddSingleton<EmbeddedEngine>()
        .AddSingleton<IOrchestrationClient>(provider => provider.GetRequiredService<EmbeddedEngine>())
        .AddSingleton<IHostedService>(provider => provider.GetRequiredService<EmbeddedEngine>());
}
