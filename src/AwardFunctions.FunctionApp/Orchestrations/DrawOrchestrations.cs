using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Draws;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

public static class DrawOrchestrations
{
    [Function(nameof(RunDraw))]
    public static Task<Nothing> RunDraw([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunDraw, DrawRun, Nothing>(context);
}
