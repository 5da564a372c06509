using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>
/// One application from its submission: check, return for correction 补正 as often as the scheme allows, and in the end
/// eligible, or refused with reason and article.
/// </summary>
public sealed class ApplicationIntake : IOrchestration<IntakeStart, Nothing>
{
    public async Task<Nothing> RunAsync(IOrchestrationContext context, IntakeStart input)
    {
        await context.UntilAsync<SubmissionStanding>(nameof(ReadSubmission), input.ApplicationId, seen => seen.Submitted);
        for (var round = 0; ; round++)
        {
            await context.CallActivityAsync<Nothing>(
                nameof(AcknowledgeSubmission), new SubmissionReceived(input.ApplicationId, round, context.UtcNow), RetryPolicy.Default);
            var made = await context.DecideAsync(input.CheckOf(round));
            if (made.Action == DecisionActions.Recalled)
                break;
            if (made.Action != DecisionActions.Return)
            {
                await SettleAsync(context, input, made, round);
                break;
            }

            await context.CallActivityAsync<Nothing>(
                nameof(ReturnForCorrection), new CheckResult(input.ApplicationId, made, context.UtcNow, round), RetryPolicy.Default);
            var correction = await context.UntilInstantAsync<CorrectionStanding>(
                nameof(ReadCorrection), input.ApplicationId, standing => standing.DueAt, standing => !standing.Waiting);
            if (correction.Resubmitted)
                continue;
            if (correction.Waiting)
                await context.CallActivityAsync<Nothing>(
                    nameof(RefuseUncorrected), new SubmissionReceived(input.ApplicationId, round, context.UtcNow), RetryPolicy.Default);
            break;
        }

        await context.CallActivityAsync<Nothing>(nameof(TellCheckStage), input.ApplicationId, RetryPolicy.Default);
        return Nothing.Value;
    }

    private static Task SettleAsync(IOrchestrationContext context, IntakeStart input, DecisionMade made, int round) =>
        context.CallActivityAsync<Nothing>(
            nameof(SettleApplication), new CheckResult(input.ApplicationId, made, context.UtcNow, round), RetryPolicy.Default);
}
