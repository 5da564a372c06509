using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Presentations;
using AwardFunctions.Orchestrations.Satisfaction;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

public static class StageOrchestrations
{
    [Function(nameof(RunOpinions))]
    public static Task<StageResult> RunOpinions([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunOpinions, StageRun, StageResult>(context);

    [Function(nameof(RunSatisfaction))]
    public static Task<StageResult> RunSatisfaction([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunSatisfaction, StageRun, StageResult>(context);

    [Function(nameof(RunPresentation))]
    public static Task<StageResult> RunPresentation([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunPresentation, StageRun, StageResult>(context);
}
