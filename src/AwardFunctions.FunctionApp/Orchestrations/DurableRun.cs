using AwardFunctions.Orchestrations.Abstractions;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

/// <summary>Runs one of our orchestrations as a durable function.</summary>
internal static class DurableRun
{
    public static Task<TResult> Async<TOrchestration, TInput, TResult>(TaskOrchestrationContext context)
        where TOrchestration : IOrchestration<TInput, TResult>, new() =>
        new TOrchestration().RunAsync(new DurableOrchestrationContext(context), context.GetInput<TInput>()!);
}
