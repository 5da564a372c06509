using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>One decision by a person: mail, reminders, escalation, delegation. It ends when the decision is recorded, or where
/// the scheme takes silence for an answer, when its time is over.</summary>
public sealed class Approval : IOrchestration<ApprovalOrder, DecisionMade>
{
    public async Task<DecisionMade> RunAsync(IOrchestrationContext context, ApprovalOrder input)
    {
        await context.CallActivityAsync<Nothing>(nameof(OpenApproval), new ApprovalOpening(input, context.UtcNow), RetryPolicy.Default);
        while (true)
        {
            var standing = await context.CallActivityAsync<ApprovalStanding>(nameof(ReadApproval), input.ApprovalId, RetryPolicy.Default);
            if (standing.Decision is { } made)
            {
                await context.CallActivityAsync<Nothing>(nameof(JournalDecision), input.ApprovalId, RetryPolicy.Default);
                return made;
            }

            if (standing.Unasked > 0)
                await context.CallActivityAsync<Nothing>(nameof(AskApprovers), input.ApprovalId, RetryPolicy.Default);
            else if (context.UtcNow >= standing.SilentAt)
                await context.CallActivityAsync<Nothing>(nameof(RecordSilence), new SilenceRecording(input.ApprovalId, context.UtcNow), RetryPolicy.Default);
            else if (standing.NextRung is null && standing.SilentAt is { } silent)
                await context.WaitForExternalEventUntilAsync<Changed>(Changed.EventName, silent);
            else if (standing.NextRung is null)
                await context.WaitForExternalEventAsync<Changed>(Changed.EventName);
            else if (context.UtcNow >= standing.NextRung.At)
                await context.CallActivityAsync<Nothing>(
                    nameof(FireRung), new RungFiring(input.ApprovalId, standing.NextRung.Index, context.UtcNow), RetryPolicy.Default);
            else
                await context.WaitForExternalEventUntilAsync<Changed>(Changed.EventName, standing.SilentAt < standing.NextRung.At ? standing.SilentAt.Value : standing.NextRung.At);
        }
    }
}
