using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

public static class CycleOrchestrations
{
    [Function(nameof(AwardCycle))]
    public static Task<Nothing> AwardCycle([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<AwardCycle, CycleStart, Nothing>(context);

    [Function(nameof(RunAnnouncement))]
    public static Task<StageResult> RunAnnouncement([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunAnnouncement, StageRun, StageResult>(context);

    [Function(nameof(RunDeliberation))]
    public static Task<StageResult> RunDeliberation([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunDeliberation, StageRun, StageResult>(context);

    [Function(nameof(RunApproval))]
    public static Task<StageResult> RunApproval([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunApproval, StageRun, StageResult>(context);
}
