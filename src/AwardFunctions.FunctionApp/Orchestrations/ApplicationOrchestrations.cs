using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AwardFunctions.FunctionApp.Orchestrations;

public static class ApplicationOrchestrations
{
    [Function(nameof(RunIntake))]
    public static Task<StageResult> RunIntake([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunIntake, StageRun, StageResult>(context);

    [Function(nameof(RunCheck))]
    public static Task<StageResult> RunCheck([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<RunCheck, StageRun, StageResult>(context);

    [Function(nameof(ApplicationIntake))]
    public static Task<Nothing> ApplicationIntake([OrchestrationTrigger] TaskOrchestrationContext context) => DurableRun.Async<ApplicationIntake, IntakeStart, Nothing>(context);
}
