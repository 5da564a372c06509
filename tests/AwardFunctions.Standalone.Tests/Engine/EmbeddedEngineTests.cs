using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Standalone.Engine;
using AwardFunctions.TestKit.Engine;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Engine;

public class EmbeddedEngineTests : OrchestrationEngineContract
{
    protected virtual EngineOptions Options { get; } = new();

    protected override async Task<IEngineHarness> StartEngineAsync(OrchestrationCatalog catalog, ScenarioEffects effects)
    {
        var folder = new TemporaryFolder();
        return await EngineHost.OpenAsync(folder["award.db"], catalog, services => services.AddSingleton(effects), Options, folder: folder);
    }
}

/// <summary>The same, with every step replaying its history from the start.</summary>
public sealed class EmbeddedEngineWithoutCacheTests : EmbeddedEngineTests
{
    protected override EngineOptions Options { get; } = new() { CacheOrchestrations = false };
}
