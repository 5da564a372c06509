using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Recommendations;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>
/// One application from its submission: its recommenders sign one after the other, then check, return for correction 补正 as often
/// as the scheme allows, and in the end eligible, or refused with reason and article.
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
            var recommended = await RecommendAsync(context, input, round);
            if (recommended is { Ready: false, Declined: false })
                break;
            if (!recommended.Declined && !await CheckAsync(context, input, round))
                break;
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

    /// <summary>Asks one after the other, until all have signed or one declines.</summary>
    private static async Task<RecommendationStanding> RecommendAsync(IOrchestrationContext context, IntakeStart input, int round)
    {
        while (true)
        {
            var standing = await context.CallActivityAsync<RecommendationStanding>(
                nameof(ReadRecommendations), new RecommendationQuery(input.ApplicationId, round), RetryPolicy.Default);
            if (standing.Order is not { } order)
                return standing;
            var made = await context.DecideAsync(order);
            await context.CallActivityAsync<Nothing>(
                nameof(RecordRecommendation), new RecommendationResult(input.ApplicationId, round, order, made, context.UtcNow), RetryPolicy.Default);
            if (made.Action == DecisionActions.Recalled)
                return new RecommendationStanding(null, Ready: false, Declined: false);
        }
    }

    /// <summary>True where the application goes back for correction.</summary>
    private static async Task<bool> CheckAsync(IOrchestrationContext context, IntakeStart input, int round)
    {
        var made = await context.DecideAsync(input.CheckOf(round));
        if (made.Action == DecisionActions.Recalled)
            return false;
        var returned = made.Action == DecisionActions.Return;
        await context.CallActivityAsync<Nothing>(
            returned ? nameof(ReturnForCorrection) : nameof(SettleApplication), new CheckResult(input.ApplicationId, made, context.UtcNow, round), RetryPolicy.Default);
        return returned;
    }
}
