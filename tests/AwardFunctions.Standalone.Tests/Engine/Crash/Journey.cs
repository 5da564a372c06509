using System.Globalization;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Standalone.Tests.Engine.Crash;

/// <summary>An orchestration that passes through everything a crash could tear: activities, retries, timers, children, events, a new beginning.</summary>
internal static class Journey
{
    public const string Effects = "effects";
    public static readonly string[] Words = ["w0", "w1", "w2", "w3"];

    public static OrchestrationCatalog Catalog() => new OrchestrationCatalog()
        .AddOrchestration<Whole, Luggage, string>()
        .AddOrchestration<Part, string, string>()
        .AddActivity<Leave, string, string>()
        .AddActivity<FailOnce, string, string>();

    /// <summary>What the journey comes to when nothing goes wrong.</summary>
    public static string Outcome => $"first;second;{string.Join(',', Enumerable.Range(0, 4).Select(number => $"fan{number}"))};part;late;once;{string.Join(';', Words)}";

    /// <summary>The keys of all it leaves behind.</summary>
    public static IEnumerable<string> ExpectedEffects =>
        ["first", "second", "fan0", "fan1", "fan2", "fan3", "part-a", "part-b", "late", "once", "once-failed", .. Words];

    public sealed record Luggage(string Done, IReadOnlyList<string> Words);

    /// <summary>Leaves a record under a key, once however often it runs.</summary>
    public sealed class Leave(IRecordStore store) : IActivity<string, string>
    {
        public async Task<string> RunAsync(string input, CancellationToken cancellationToken)
        {
            await store.TryInsertAsync(Effects, input, 1, cancellationToken);
            return input;
        }
    }

    /// <summary>Fails the first time, as the store remembers.</summary>
    public sealed class FailOnce(IRecordStore store) : IActivity<string, string>
    {
        public async Task<string> RunAsync(string input, CancellationToken cancellationToken)
        {
            if (await store.TryInsertAsync(Effects, $"{input}-failed", 1, cancellationToken))
                throw new IOException("the first time");
            await store.TryInsertAsync(Effects, input, 1, cancellationToken);
            return input;
        }
    }

    public sealed class Whole : IOrchestration<Luggage, string>
    {
        public async Task<string> RunAsync(IOrchestrationContext context, Luggage input)
        {
            var done = input.Done.Length > 0 ? input.Done : await SetOutAsync(context);
            var word = await context.WaitForExternalEventAsync<string>("Word");

            // A word whose acknowledgement a crash cut off comes a second time.
            if (input.Words.Contains(word))
                context.ContinueAsNew(input with { Done = done });
            else
                done = await TakeAsync(context, input, done, word);
            return done;
        }

        private static async Task<string> SetOutAsync(IOrchestrationContext context)
        {
            var first = await LeaveAsync(context, "first");
            var second = await LeaveAsync(context, "second");
            var fan = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => LeaveAsync(context, string.Create(CultureInfo.InvariantCulture, $"fan{number}"))));
            var part = await context.CallSubOrchestrationAsync<string>(nameof(Part), $"{context.InstanceId}.part", "part");
            await context.WaitUntilAsync(context.UtcNow.AddMilliseconds(10));
            var late = await LeaveAsync(context, "late");
            var soon = TimeSpan.FromMilliseconds(5);
            var once = await context.CallActivityAsync<string>(nameof(FailOnce), "once", new RetryPolicy(9, soon, 1, soon));
            return $"{first};{second};{string.Join(',', fan)};{part};{late};{once}";
        }

        private static async Task<string> TakeAsync(IOrchestrationContext context, Luggage input, string done, string word)
        {
            await LeaveAsync(context, word);
            string[] words = [.. input.Words, word];
            if (words.Length == Words.Length)
                return $"{done};{string.Join(';', words)}";
            context.ContinueAsNew(new Luggage(done, words));
            return done;
        }
    }

    public sealed class Part : IOrchestration<string, string>
    {
        public async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            await LeaveAsync(context, $"{input}-a");
            await LeaveAsync(context, $"{input}-b");
            return input;
        }
    }

    private static Task<string> LeaveAsync(IOrchestrationContext context, string key) =>
        context.CallActivityAsync<string>(nameof(Leave), key, RetryPolicy.Default);
}
