using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

public static class HonourOrchestrations
{
    [Function(nameof(RunDecision))]
    public static Task<StageResult> RunDecision([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunDecision, StageRun, StageResult>(context);

    [Function(nameof(RunHandOver))]
    public static Task<StageResult> RunHandOver([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunHandOver, StageRun, StageResult>(context);
}
