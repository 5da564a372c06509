using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>A vote by mail: every member is asked, reminded once, and the round ends with the last ballot or the last day.</summary>
public sealed class RunBallotRound : IOrchestration<RoundStart, Nothing>
{
    public async Task<Nothing> RunAsync(IOrchestrationContext context, RoundStart input)
    {
        var standing = await context.UntilAsync<RoundStanding>(nameof(ReadRound), input.RoundId, seen => seen.Started);
        await context.CallActivityAsync<Nothing>(nameof(AskMembers), new RoundAsking(input.RoundId, false), RetryPolicy.Default);
        if (standing.RemindAt is { } reminder)
        {
            standing = await context.UntilInstantAsync<RoundStanding>(nameof(ReadRound), input.RoundId, _ => reminder, seen => seen.Waiting == 0);
            if (standing.Waiting > 0)
                await context.CallActivityAsync<Nothing>(nameof(AskMembers), new RoundAsking(input.RoundId, true), RetryPolicy.Default);
        }

        await context.UntilInstantAsync<RoundStanding>(nameof(ReadRound), input.RoundId, seen => seen.EndsAt, seen => seen.Waiting == 0);
        await context.CallActivityAsync<Nothing>(nameof(CloseRound), new RoundClosing(input.RoundId, context.UtcNow), RetryPolicy.Default);
        return Nothing.Value;
    }
}
