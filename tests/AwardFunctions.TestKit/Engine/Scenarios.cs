using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.TestKit.Engine;

/// <summary>Small orchestrations that together use everything a context offers.</summary>
public static class Scenarios
{
    public static OrchestrationCatalog Catalog() => new OrchestrationCatalog()
        .AddOrchestration<Sequence, string, string>()
        .AddOrchestration<FanOut, int, int>()
        .AddOrchestration<Retry, RetryInput, string>()
        .AddOrchestration<Fails, string, Nothing>()
        .AddOrchestration<Parent, string, string>()
        .AddOrchestration<Waits, int, Instants>()
        .AddOrchestration<TwoEvents, string, string>()
        .AddOrchestration<EventOrTimeout, int, string>()
        .AddOrchestration<GiveUpThenWait, int, string>()
        .AddOrchestration<Collector, Collected, Collected>()
        .AddOrchestration<Announcer, string, string>()
        .AddOrchestration<Identities, int, Guid[]>()
        .AddOrchestration<FirstOfTwo, string, string>()
        .AddActivity<Echo, string, string>()
        .AddActivity<Square, int, int>()
        .AddActivity<Flaky, RetryInput, string>()
        .AddActivity<Refuse, string, string>()
        .AddActivity<EchoGuid, Guid, Guid>()
        .AddActivity<EchoInstant, DateTimeOffset, DateTimeOffset>();

    public sealed record RetryInput(string Key, int Failures, int MaxAttempts);

    public sealed record Instants(DateTimeOffset Start, DateTimeOffset StartAsRecorded, DateTimeOffset Due, DateTimeOffset End);

    public sealed record Collected(string Text, int Rounds);

    public sealed class Echo(ScenarioEffects effects) : IActivity<string, string>
    {
        public Task<string> RunAsync(string input, CancellationToken cancellationToken)
        {
            effects.Count(input);
            return Task.FromResult(input);
        }
    }

    public sealed class Square : IActivity<int, int>
    {
        public async Task<int> RunAsync(int input, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return input * input;
        }
    }

    public sealed class Flaky(ScenarioEffects effects) : IActivity<RetryInput, string>
    {
        public Task<string> RunAsync(RetryInput input, CancellationToken cancellationToken) =>
            effects.Count(input.Key) is var run && run > input.Failures
                ? Task.FromResult($"run {run}")
                : throw new IOException($"run {run} failed");
    }

    public sealed class Refuse(ScenarioEffects effects) : IActivity<string, string>
    {
        public Task<string> RunAsync(string input, CancellationToken cancellationToken)
        {
            effects.Count(input);
            throw new PermanentFailureException("the registry says no");
        }
    }

    public sealed class EchoGuid : IActivity<Guid, Guid>
    {
        public Task<Guid> RunAsync(Guid input, CancellationToken cancellationToken) => Task.FromResult(input);
    }

    public sealed class EchoInstant : IActivity<DateTimeOffset, DateTimeOffset>
    {
        public Task<DateTimeOffset> RunAsync(DateTimeOffset input, CancellationToken cancellationToken) => Task.FromResult(input);
    }

    /// <summary>Three activities one after the other, each fed with what came before.</summary>
    public sealed class Sequence : IOrchestration<string, string>
    {
        public async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            var text = input;
            for (var round = 1; round <= 3; round++)
                text = await context.CallActivityAsync<string>(nameof(Echo), $"{text}-{round}");
            return text;
        }
    }

    /// <summary>Many activities at once, their results added.</summary>
    public sealed class FanOut : IOrchestration<int, int>
    {
        public async Task<int> RunAsync(IOrchestrationContext context, int input)
        {
            var squares = await Task.WhenAll(Enumerable.Range(1, input).Select(number => context.CallActivityAsync<int>(nameof(Square), number)));
            return squares.Sum();
        }
    }

    /// <summary>An activity that fails some times before it succeeds.</summary>
    public sealed class Retry : IOrchestration<RetryInput, string>
    {
        public async Task<string> RunAsync(IOrchestrationContext context, RetryInput input)
        {
            var second = TimeSpan.FromSeconds(1);
            try
            {
                return await context.CallActivityAsync<string>(nameof(Flaky), input, new RetryPolicy(input.MaxAttempts, second, 1, second));
            }
            catch (OrchestrationTaskFailedException failure)
            {
                return $"{failure.TaskName} gave up";
            }
        }
    }

    /// <summary>An activity that will never succeed, called with patience or without, and what comes of it not caught.</summary>
    public sealed class Fails : IOrchestration<string, Nothing>
    {
        public async Task<Nothing> RunAsync(IOrchestrationContext context, string input)
        {
            await context.CallActivityAsync<string>(nameof(Refuse), input, RetryPolicy.Default);
            return Nothing.Value;
        }
    }

    /// <summary>One orchestration that succeeds and one that fails, called by a third.</summary>
    public sealed class Parent : IOrchestration<string, string>
    {
        public async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            var result = await context.CallSubOrchestrationAsync<string>(nameof(Sequence), $"{context.InstanceId}-a", input);
            try
            {
                await context.CallSubOrchestrationAsync<Nothing>(nameof(Fails), $"{context.InstanceId}-b", input);
                return "unexpected";
            }
            catch (OrchestrationTaskFailedException failure)
            {
                return $"{result}; {failure.TaskName}: {failure.Reason.Contains("the registry says no", StringComparison.Ordinal)}";
            }
        }
    }

    /// <summary>Waits a number of seconds and tells which instants it has seen.</summary>
    public sealed class Waits : IOrchestration<int, Instants>
    {
        public async Task<Instants> RunAsync(IOrchestrationContext context, int input)
        {
            var start = context.UtcNow;
            var recorded = await context.CallActivityAsync<DateTimeOffset>(nameof(EchoInstant), context.UtcNow);
            var due = start.AddSeconds(input);
            await context.WaitUntilAsync(due);
            return new Instants(start, recorded, due, context.UtcNow);
        }
    }

    /// <summary>Waits for A, then for B, whatever order they come in.</summary>
    public sealed class TwoEvents : IOrchestration<string, string>
    {
        public async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            context.SetCustomStatus("waiting");
            var a = await context.WaitForExternalEventAsync<string>("A");
            context.SetCustomStatus("has A");
            var b = await context.WaitForExternalEventAsync<string>("B");
            return $"{input}{a}{b}";
        }
    }

    /// <summary>Waits for an event for a number of seconds.</summary>
    public sealed class EventOrTimeout : IOrchestration<int, string>
    {
        public async Task<string> RunAsync(IOrchestrationContext context, int input)
        {
            context.SetCustomStatus("waiting");
            var outcome = await context.WaitForExternalEventUntilAsync<string>("Decision", context.UtcNow.AddSeconds(input));
            return outcome.Arrived ? outcome.Event! : "timeout";
        }
    }

    /// <summary>Gives a wait up, says so, and waits for the same event again.</summary>
    public sealed class GiveUpThenWait : IOrchestration<int, string>
    {
        public async Task<string> RunAsync(IOrchestrationContext context, int input)
        {
            var first = await context.WaitForExternalEventUntilAsync<string>("Decision", context.UtcNow.AddSeconds(input));
            context.SetCustomStatus("given up");
            var second = await context.WaitForExternalEventAsync<string>("Decision");
            return $"{(first.Arrived ? first.Event : "timeout")}, then {second}";
        }
    }

    /// <summary>Takes one event an execution and begins anew until it hears "stop".</summary>
    public sealed class Collector : IOrchestration<Collected, Collected>
    {
        public async Task<Collected> RunAsync(IOrchestrationContext context, Collected input)
        {
            var word = await context.WaitForExternalEventAsync<string>("Word");
            if (word == "stop")
                return input;
            context.ContinueAsNew(new Collected(input.Text + word, input.Rounds + 1));
            return input;
        }
    }

    /// <summary>Publishes where it stands.</summary>
    public sealed class Announcer : IOrchestration<string, string>
    {
        public async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            context.SetCustomStatus("公示中");
            await context.WaitForExternalEventAsync<string>("Go");
            context.SetCustomStatus("done");
            return input;
        }
    }

    /// <summary>GUIDs made at several points of the history, one of them by way of an activity.</summary>
    public sealed class Identities : IOrchestration<int, Guid[]>
    {
        public async Task<Guid[]> RunAsync(IOrchestrationContext context, int input)
        {
            var first = context.NewGuid();
            var recorded = await context.CallActivityAsync<Guid>(nameof(EchoGuid), first);
            var second = context.NewGuid();
            return [first, recorded, second, await context.CallActivityAsync<Guid>(nameof(EchoGuid), second)];
        }
    }

    /// <summary>Takes whichever of two events comes first and leaves the other.</summary>
    public sealed class FirstOfTwo : IOrchestration<string, string>
    {
        public async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            context.SetCustomStatus("waiting");
            var left = context.WaitForExternalEventAsync<string>("Left");
            var right = context.WaitForExternalEventAsync<string>("Right");
            var first = await Task.WhenAny(left, right);
            return first == left ? $"left {await left}" : $"right {await right}";
        }
    }
}
