using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Reviews;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

public static class ReviewOrchestrations
{
    [Function(nameof(RunReview))]
    public static Task<StageResult> RunReview([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunReview, StageRun, StageResult>(context);

    [Function(nameof(RunRanking))]
    public static Task<StageResult> RunRanking([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunRanking, StageRun, StageResult>(context);

    [Function(nameof(Amendment))]
    public static Task<Nothing> Amendment([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<Amendment, AmendmentStart, Nothing>(context);
}
