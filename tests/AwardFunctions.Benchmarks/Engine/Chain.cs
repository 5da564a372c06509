using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Benchmarks.Engine;

/// <summary>So many activities one after the other: one step each, and one for the end.</summary>
internal sealed class Chain : IOrchestration<int, int>
{
    /// <summary>About what an award's activities are given: a key and a few names.</summary>
    public const string Load = "application-2026-000123|step|a value of about one hundred characters, as keys and names of applicants make";

    public async Task<int> RunAsync(IOrchestrationContext context, int input)
    {
        for (var number = 0; number < input; number++)
            await context.CallActivityAsync<string>(nameof(Touch), Load);
        return input;
    }
}

internal sealed class Touch : IActivity<string, string>
{
    public Task<string> RunAsync(string input, CancellationToken cancellationToken) => Task.FromResult(input);
}
