using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Inspections;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

public static class InspectionOrchestrations
{
    [Function(nameof(RunInspection))]
    public static Task<Nothing> RunInspection([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunInspection, InspectionRun, Nothing>(context);
}
