using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

public static class PublicityOrchestrations
{
    [Function(nameof(RunPublicity))]
    public static Task<StageResult> RunPublicity([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunPublicity, StageRun, StageResult>(context);

    [Function(nameof(HeldUnit))]
    public static Task<Nothing> HeldUnit([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<HeldUnit, HeldUnitStart, Nothing>(context);

    [Function(nameof(ObjectionCase))]
    public static Task<Nothing> ObjectionCase([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<ObjectionCase, ObjectionStart, Nothing>(context);
}
