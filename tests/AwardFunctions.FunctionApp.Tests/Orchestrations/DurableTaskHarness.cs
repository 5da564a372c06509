using System.Text.Json;
using AwardFunctions.FunctionApp.Orchestrations;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.TestKit;
using AwardFunctions.TestKit.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;
using Microsoft.DurableTask.Testing;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.FunctionApp.Tests.Orchestrations;

/// <summary>Microsoft's own Durable Task SDK with its in-process host, which knows no time but the real one.</summary>
internal sealed class DurableTaskHarness : IEngineHarness
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly DurableTaskTestHost host;

    private DurableTaskHarness(DurableTaskTestHost host)
    {
        this.host = host;
        var binding = new DurableClientBinding();
        binding.Bind(host.Client);
        Client = new DurableOrchestrationClient(binding);
    }

    public IOrchestrationClient Client { get; }

    public static async Task<IEngineHarness> StartAsync(OrchestrationCatalog catalog, ScenarioEffects effects)
    {
        var host = await DurableTaskTestHost.StartAsync(
            registry =>
            {
                foreach (var orchestration in catalog.Orchestrations.Values)
                    registry.AddOrchestrator(orchestration.Name, () => new CatalogOrchestrator(orchestration));
                foreach (var activity in catalog.Activities.Values)
                    registry.AddActivity(activity.Name, services => new CatalogActivity(activity, services));
            },
            new DurableTaskTestHostOptions
            {
                Port = FreePort.Next(),
                ConfigureServices = services =>
                {
                    services.AddSingleton(effects);
                    services.Configure<DurableTaskWorkerOptions>(worker => worker.DataConverter = new JsonDataConverter(AwardJson.Options));
                    services.Configure<DurableTaskClientOptions>(client => client.DataConverter = new JsonDataConverter(AwardJson.Options));
                },
            });
        return new DurableTaskHarness(host);
    }

    public async Task<OrchestrationState> UntilStatusAsync(string instanceId, string customStatus)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (await pulse.WaitForNextTickAsync(patience.Token))
        {
            if (await Client.GetAsync(instanceId, patience.Token) is { CustomStatusJson: { } json } state && JsonSerializer.Deserialize<string>(json) == customStatus)
                return state;
        }

        throw new TimeoutException($"{instanceId} has not published '{customStatus}'.");
    }

    public Task PassAsync(TimeSpan time) => Task.Delay(time);

    public async Task<OrchestrationState> UntilEndAsync(string instanceId)
    {
        using var patience = new CancellationTokenSource(Patience);
        await host.Client.WaitForInstanceCompletionAsync(instanceId, patience.Token);
        return (await Client.GetAsync(instanceId, patience.Token))!;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private sealed class CatalogOrchestrator(OrchestrationDefinition definition) : ITaskOrchestrator
    {
        public Type InputType => definition.InputType;

        public Type OutputType => definition.ResultType;

        public Task<object?> RunAsync(TaskOrchestrationContext context, object? input) =>
            definition.RunAsync(new DurableOrchestrationContext(context), input);
    }

    private sealed class CatalogActivity(ActivityDefinition definition, IServiceProvider services) : ITaskActivity
    {
        public Type InputType => definition.InputType;

        public Type OutputType => definition.ResultType;

        public Task<object?> RunAsync(TaskActivityContext context, object? input) =>
            definition.RunAsync(ActivatorUtilities.GetServiceOrCreateInstance(services, definition.ActivityType), input, CancellationToken.None);
    }
}
