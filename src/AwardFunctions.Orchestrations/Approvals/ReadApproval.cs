using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>
/// Tells where a decision stands. One whose matter is gone is taken back; a provisional due date is computed again once the year's
/// notice is there.
/// </summary>
public sealed class ReadApproval(ApprovalStore approvals, DecisionRegistry kinds, CycleArchive archive) : IActivity<string, ApprovalStanding>
{
    public async Task<ApprovalStanding> RunAsync(string input, CancellationToken cancellationToken)
    {
        var read = await approvals.FindAsync(input, cancellationToken)
            ?? throw new PermanentFailureException($"There is no approval {input}.");
        var approval = read.Value;
        if (approval.Decision is null && await kinds.Of(approval.Order.Kind).MootAsync(approval.Order, cancellationToken) is { } gone)
            approval = (await approvals.UpdateAsync(input, current => current.Decision is null ? current with { Decision = gone } : null, cancellationToken))!;
        if (approval is { Due.Provisional: true, Decision: null })
            approval = await ReckonAgainAsync(approval, cancellationToken);
        return new ApprovalStanding(
            approval.Decision, approval.Approvers.Count(approver => !approver.Asked), approval.Rungs.FirstOrDefault(rung => !rung.Fired),
            await SilentAtAsync(approval, cancellationToken));
    }

    private async Task<DateTimeOffset?> SilentAtAsync(ApprovalRecord approval, CancellationToken cancellationToken) =>
        approval.Sheet.Silence is null ? null : (await archive.OpenAsync(approval.Order.CycleId, cancellationToken)).EndOf(approval.Due);

    private async Task<ApprovalRecord> ReckonAgainAsync(ApprovalRecord approval, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(approval.Order.CycleId, cancellationToken);
        var due = ApprovalDue.Of(dossier, approval.Order, approval.Sheet, approval.OpenedAt);
        if (due == approval.Due)
            return approval;
        var rungs = ApprovalRungs.Of(dossier.Zone.DayOf(approval.OpenedAt), due.LastDay, dossier.Calendar, dossier.Zone);
        return (await approvals.UpdateAsync(
            approval.Id,
            current => current with
            {
                Due = due,
                Rungs = [.. rungs.Select(rung => rung with { Fired = current.Rungs.Any(old => old.Kind == rung.Kind && old.Fired) })],
            },
            cancellationToken))!;
    }
}
