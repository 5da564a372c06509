using AwardFunctions.FunctionApp.Orchestrations;
using AwardFunctions.Orchestrations;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.TestKit;
using AwardFunctions.TestKit.Courses;
using AwardFunctions.TestKit.Documents;
using AwardFunctions.TestKit.Fakes;
using AwardFunctions.TestKit.Flows;
using AwardFunctions.TestKit.Records;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;
using Microsoft.DurableTask.Testing;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.FunctionApp.Tests.Courses;

/// <summary>The product's orchestrations and activities on Microsoft's own engine.</summary>
internal sealed class DurableCourseHarness : ICourseHarness
{
    private readonly DurableTaskTestHost host;

    private DurableCourseHarness(DurableTaskTestHost host)
    {
        this.host = host;
        Flow = new AwardFlow(host.Services);
    }

    public AwardFlow Flow { get; }

    public static async Task<ICourseHarness> StartAsync(DateOnly day)
    {
        var clock = new JumpingClock(new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8)));
        var binding = new DurableClientBinding();
        var catalog = AwardCatalog.Create();
        var host = await DurableTaskTestHost.StartAsync(
            registry =>
            {
                registry.AddOrchestratorFunc(JumpingClock.Probe, _ => Task.CompletedTask);
                foreach (var orchestration in catalog.Orchestrations.Values)
                    registry.AddOrchestrator(orchestration.Name, () => new StampedOrchestrator(orchestration, clock));
                foreach (var activity in catalog.Activities.Values)
                    registry.AddActivity(activity.Name, services => new StampedActivity(activity, services, clock));
            },
            new DurableTaskTestHostOptions { Port = FreePort.Next(), ConfigureServices = services => Register(services, clock, binding) });
        binding.Bind(host.Client);
        clock.Engine = host.Client;
        return new DurableCourseHarness(host);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static void Register(IServiceCollection services, JumpingClock clock, DurableClientBinding binding) => services
        .AddAward()
        .AddSingleton<TimeProvider>(clock)
        .AddSingleton<IClockControl>(clock)
        .AddSingleton<IRecordStore, InMemoryRecordStore>()
        .AddSingleton<IDocumentStore, InMemoryDocumentStore>()
        .AddSingleton<IMailer>(new ScriptedMailer())
        .AddSingleton<ISecretVault, OpenVault>()
        .AddSingleton(new MailOptions())
        .AddSingleton(new PortalAddress("http://award.test"))
        .AddSingleton<IOrchestrationClient>(new JumpingClient(new DurableOrchestrationClient(binding), clock))
        .Configure<DurableTaskWorkerOptions>(worker => worker.DataConverter = new JsonDataConverter(AwardJson.Options))
        .Configure<DurableTaskClientOptions>(client => client.DataConverter = new JsonDataConverter(AwardJson.Options));

    private sealed class StampedOrchestrator(OrchestrationDefinition definition, JumpingClock clock) : ITaskOrchestrator
    {
        public Type InputType => typeof(Stamped);

        public Type OutputType => typeof(Stamped);

        public async Task<object?> RunAsync(TaskOrchestrationContext context, object? input)
        {
            var stamped = (Stamped)input!;
            var jumping = new JumpingContext(context, stamped.At, clock);
            var result = await definition.RunAsync(jumping, stamped.As(definition.InputType));
            return Stamped.Of(jumping.UtcNow, result);
        }
    }

    private sealed class StampedActivity(ActivityDefinition definition, IServiceProvider services, JumpingClock clock) : ITaskActivity
    {
        public Type InputType => definition.InputType;

        public Type OutputType => typeof(Stamped);

        public async Task<object?> RunAsync(TaskActivityContext context, object? input)
        {
            var result = await definition.RunAsync(services.GetRequiredService(definition.ActivityType), input, CancellationToken.None);
            clock.ActivityDone();
            return Stamped.Of(clock.GetUtcNow(), result);
        }
    }
}
