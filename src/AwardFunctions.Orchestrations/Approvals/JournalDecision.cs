using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Enters a decision in the audit log, in case the process died between the decision and its entry.</summary>
public sealed class JournalDecision(ApprovalStore approvals, CycleArchive archive, CycleJournal journal) : IActivity<string, Nothing>
{
    public async Task<Nothing> RunAsync(string input, CancellationToken cancellationToken)
    {
        var approval = (await approvals.FindAsync(input, cancellationToken))!.Value;
        await DecisionJournal.WriteAsync(journal, await archive.OpenAsync(approval.Order.CycleId, cancellationToken), approval, cancellationToken);
        return Nothing.Value;
    }
}
