using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Standalone.Tests.Engine;

/// <summary>An activity that lasts until the test lets it go.</summary>
internal sealed class Hold
{
    private int runs;

    public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource Release { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Runs => runs;

    public sealed class Held(Hold hold) : IActivity<string, string>
    {
        public async Task<string> RunAsync(string input, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref hold.runs);
            hold.Started.TrySetResult();
            await hold.Release.Task.WaitAsync(cancellationToken);
            return $"held {input}";
        }
    }

    /// <summary>Calls the activity and waits for an event that it cannot read.</summary>
    public static class Broken
    {
        public sealed class Assessment : IOrchestration<string, string>
        {
            public async Task<string> RunAsync(IOrchestrationContext context, string input)
            {
                var held = context.CallActivityAsync<string>(nameof(Held), input);
                return $"{await context.WaitForExternalEventAsync<int>("Go")} {await held}";
            }
        }
    }

    /// <summary>Calls the activity and waits for an event.</summary>
    public static class Sound
    {
        public sealed class Assessment : IOrchestration<string, string>
        {
            public async Task<string> RunAsync(IOrchestrationContext context, string input)
            {
                var held = context.CallActivityAsync<string>(nameof(Held), input);
                return $"{await context.WaitForExternalEventAsync<string>("Go")} {await held}";
            }
        }
    }

    public static OrchestrationCatalog Catalog<TAssessment>()
        where TAssessment : IOrchestration<string, string>, new() => new OrchestrationCatalog()
            .AddActivity<Held, string, string>()
            .AddOrchestration<TAssessment, string, string>();
}
