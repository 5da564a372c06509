using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>Asks the experts drawn, a substitute for each who gives way, until the group stands.</summary>
public sealed class RunDraw : IOrchestration<DrawRun, Nothing>
{
    public async Task<Nothing> RunAsync(IOrchestrationContext context, DrawRun input)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var answers = new List<Task>();
        using var over = new CancellationTokenSource();
        Task changed = context.WaitForExternalEventAsync<Changed>(Changed.EventName, over.Token);
        while (true)
        {
            var standing = await context.CallActivityAsync<DrawStanding>(nameof(AskDrawn), new DrawStep(input, context.UtcNow), RetryPolicy.Default);
            if (standing is { Ready: true, Over: false })
                standing = await context.CallActivityAsync<DrawStanding>(nameof(FormDrawnGroup), new DrawStep(input, context.UtcNow), RetryPolicy.Default);
            if (standing.Over)
                break;
            foreach (var expert in standing.Open.Where(asked.Add))
                answers.Add(InviteAsync(context, input, standing.StageId, expert));
            var first = await Task.WhenAny([changed, .. answers]);
            await first;
            if (first == changed)
                changed = context.WaitForExternalEventAsync<Changed>(Changed.EventName, over.Token);
            else
                answers.Remove(first);
        }

        over.Cancel();
        return Nothing.Value;
    }

    private static async Task InviteAsync(IOrchestrationContext context, DrawRun run, string stageId, string expert)
    {
        var made = await context.DecideAsync(new ApprovalOrder($"{run.DrawId}.{expert}", run.CycleId, DecisionKinds.Invitation, stageId, expert, null));
        await context.CallActivityAsync<Nothing>(nameof(SettleInvitation), new InvitationSettlement(run.DrawId, expert, made, context.UtcNow), RetryPolicy.Default);
    }
}
