using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>申报: waits until the application window has opened and closed; the office may extend it while it is open.</summary>
public sealed class RunIntake : IOrchestration<StageRun, StageResult>
{
    private static readonly TimeSpan Warning = TimeSpan.FromDays(3);

    public async Task<StageResult> RunAsync(IOrchestrationContext context, StageRun input)
    {
        await context.OpenAsync(input);
        await context.UntilInstantAsync<IntakeStanding>(nameof(ReadIntake), input.CycleId, standing => standing.OpensAt, _ => false);
        await context.UntilInstantAsync<IntakeStanding>(nameof(ReadIntake), input.CycleId, standing => standing.ClosesAt - Warning, _ => false);
        await context.CallActivityAsync<Nothing>(nameof(RemindDrafts), input.CycleId, RetryPolicy.Default);
        await context.UntilInstantAsync<IntakeStanding>(nameof(ReadIntake), input.CycleId, standing => standing.ClosesAt, _ => false);
        var submitted = await context.CallActivityAsync<int>(nameof(CloseIntake), new StageOpening(input, context.UtcNow), RetryPolicy.Default);
        return await context.CloseAsync(input, $"申报截止，共收到 {submitted} 份", $"The window closed; {submitted} received");
    }
}
