using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.TestKit.Engine;

namespace AwardFunctions.FunctionApp.Tests.Orchestrations;

/// <summary>The contract of the embedded engine, kept by Durable Task as we adapt it.</summary>
public sealed class DurableTaskEngineTests : OrchestrationEngineContract
{
    protected override Task<IEngineHarness> StartEngineAsync(OrchestrationCatalog catalog, ScenarioEffects effects) => DurableTaskHarness.StartAsync(catalog, effects);
}
