using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Measures;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

public static class MeasureOrchestrations
{
    [Function(nameof(RunMeasure))]
    public static Task<Nothing> RunMeasure([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunMeasure, MeasureStart, Nothing>(context);
}
