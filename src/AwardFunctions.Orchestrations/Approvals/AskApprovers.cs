using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Mails the decision sheet, with a link of its own, to every approver who has not had it.</summary>
public sealed class AskApprovers(ApprovalStore approvals, ApprovalMail mail) : IActivity<string, Nothing>
{
    public async Task<Nothing> RunAsync(string input, CancellationToken cancellationToken)
    {
        var approval = (await approvals.FindAsync(input, cancellationToken))!.Value;
        foreach (var approver in approval.Approvers.Where(approver => !approver.Asked))
        {
            await approvals.PointAsync(approver.Email, input, cancellationToken);
            await mail.AskAsync(approval, approver, cancellationToken);
            await approvals.UpdateAsync(
                input,
                current => current with
                {
                    Approvers = [.. current.Approvers.Select(one => one.Email == approver.Email ? one with { Asked = true } : one)],
                },
                cancellationToken);
        }

        return Nothing.Value;
    }
}
