using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Standalone.Tests.Engine;

/// <summary>One orchestration in several versions, all under the name Review: what happens when code changes under a history.</summary>
internal static class Reviews
{
    public static OrchestrationCatalog Catalog<TReview>()
        where TReview : IOrchestration<string, string>, new() => Activities().AddOrchestration<TReview, string, string>();

    public static OrchestrationCatalog Activities() => new OrchestrationCatalog()
        .AddActivity<Check, string, string>()
        .AddActivity<Score, string, string>();

    public sealed class Check : IActivity<string, string>
    {
        public Task<string> RunAsync(string input, CancellationToken cancellationToken) => Task.FromResult($"checked {input}");
    }

    public sealed class Score : IActivity<string, string>
    {
        public Task<string> RunAsync(string input, CancellationToken cancellationToken) => Task.FromResult($"scored {input}");
    }

    public static class Original
    {
        public sealed class Review : IOrchestration<string, string>
        {
            public async Task<string> RunAsync(IOrchestrationContext context, string input)
            {
                var text = await context.CallActivityAsync<string>(nameof(Check), input);
                var word = await context.WaitForExternalEventAsync<string>("Go");
                return await context.CallActivityAsync<string>(nameof(Score), $"{text} {word}");
            }
        }
    }

    public static class OtherActivity
    {
        public sealed class Review : IOrchestration<string, string>
        {
            public async Task<string> RunAsync(IOrchestrationContext context, string input)
            {
                await context.CallActivityAsync<string>(nameof(Score), input);
                return await context.WaitForExternalEventAsync<string>("Go");
            }
        }
    }

    public static class TimerFirst
    {
        public sealed class Review : IOrchestration<string, string>
        {
            public async Task<string> RunAsync(IOrchestrationContext context, string input)
            {
                await context.WaitUntilAsync(context.UtcNow.AddDays(1));
                return await context.CallActivityAsync<string>(nameof(Check), input);
            }
        }
    }

    public static class OneMore
    {
        public sealed class Review : IOrchestration<string, string>
        {
            public async Task<string> RunAsync(IOrchestrationContext context, string input)
            {
                var text = await context.CallActivityAsync<string>(nameof(Check), input);
                await context.CallSubOrchestrationAsync<string>("Interview", "interview-1", text);
                return await context.WaitForExternalEventAsync<string>("Go");
            }
        }
    }

    public static class OneLess
    {
        public sealed class Review : IOrchestration<string, string>
        {
            public async Task<string> RunAsync(IOrchestrationContext context, string input) =>
                await context.WaitForExternalEventAsync<string>("Go");
        }
    }

    public static class EndsEarly
    {
        public sealed class Review : IOrchestration<string, string>
        {
            public async Task<string> RunAsync(IOrchestrationContext context, string input) =>
                await context.CallActivityAsync<string>(nameof(Check), input);
        }
    }

    /// <summary>A change that is none: the history of <see cref="Original"/> still fits.</summary>
    public static class Reworded
    {
        public sealed class Review : IOrchestration<string, string>
        {
            public async Task<string> RunAsync(IOrchestrationContext context, string input)
            {
                context.SetCustomStatus("reworded");
                var text = await context.CallActivityAsync<string>(nameof(Check), $"the application {input}");
                return $"{text} and {await context.WaitForExternalEventAsync<string>("Go")}";
            }
        }
    }

    public static class NumberExpected
    {
        public sealed class Review : IOrchestration<string, string>
        {
            public async Task<string> RunAsync(IOrchestrationContext context, string input)
            {
                await context.CallActivityAsync<string>(nameof(Check), input);
                return $"{await context.WaitForExternalEventAsync<int>("Go")}";
            }
        }
    }

    public static class WaitsForTheWrongThing
    {
        public static TaskCompletionSource Outside { get; } = new();

        public sealed class Review : IOrchestration<string, string>
        {
            public async Task<string> RunAsync(IOrchestrationContext context, string input)
            {
                await context.CallActivityAsync<string>(nameof(Check), input);
                await Outside.Task;
                return input;
            }
        }
    }

    /// <summary>Ends with something that cannot be written as JSON.</summary>
    public sealed class Unspeakable : IOrchestration<string, Type>
    {
        public async Task<Type> RunAsync(IOrchestrationContext context, string input)
        {
            await context.CallActivityAsync<string>(nameof(Check), input);
            return typeof(string);
        }
    }
}
