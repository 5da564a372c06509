using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Opinions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

public static class StageOrchestrations
{
    [Function(nameof(RunOpinions))]
    public static Task<StageResult> RunOpinions([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunOpinions, StageRun, StageResult>(context);
}
