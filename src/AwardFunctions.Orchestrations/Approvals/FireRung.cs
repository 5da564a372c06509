using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Sends one reminder or escalation, unless the decision has been taken meanwhile.</summary>
public sealed class FireRung(ApprovalStore approvals, CycleArchive archive, ApproverDirectory directory, ApprovalMail mail, CycleJournal journal)
    : IActivity<RungFiring, Nothing>
{
    public async Task<Nothing> RunAsync(RungFiring input, CancellationToken cancellationToken)
    {
        var approval = (await approvals.FindAsync(input.ApprovalId, cancellationToken))!.Value;
        var rung = approval.Rungs.First(one => one.Index == input.Index);
        if (approval.Decision is not null || rung.Fired)
            return Nothing.Value;
        var dossier = await archive.OpenAsync(approval.Order.CycleId, cancellationToken);
        approval = approval with { Approvers = approval.ApproversOn(dossier.Zone.DayOf(input.At)) };
        foreach (var approver in approval.Approvers)
            await mail.RemindAsync(approval, approver, rung, cancellationToken);
        if (rung.Kind == ApprovalRungKind.Escalate)
        {
            foreach (var superior in await SuperiorsAsync(dossier.Scheme, approval, cancellationToken))
                await mail.EscalateAsync(approval, superior, cancellationToken);
        }

        await approvals.UpdateAsync(
            input.ApprovalId,
            current => current with { Rungs = [.. current.Rungs.Select(one => one.Index == input.Index ? one with { Fired = true } : one)] },
            cancellationToken);
        var what = rung.Kind switch
        {
            ApprovalRungKind.Remind => new LocalizedText("到期前提醒", "Reminder before the due date"),
            ApprovalRungKind.Overdue => new LocalizedText("逾期提醒", "Overdue reminder"),
            _ => new LocalizedText("逾期升级", "Overdue, escalated"),
        };
        await journal.WriteAsync(
            dossier, input.At, CycleJournal.System, "decision.reminded",
            new($"{what.Zh}：{approval.Sheet.Title.Zh}", $"{what.En}: {approval.Sheet.Title.En}"),
            approval.Sheet.Article, approval.Order.SubjectId, $"decision.reminded|{approval.Id}|{rung.Kind}", cancellationToken);
        return Nothing.Value;
    }

    private async Task<IReadOnlyList<Approver>> SuperiorsAsync(Scheme scheme, ApprovalRecord approval, CancellationToken cancellationToken)
    {
        foreach (var role in new[] { Roles.Office, Roles.Administrator })
        {
            var others = (await directory.ForRoleAsync(scheme, role, cancellationToken))
                .Where(one => approval.Approvers.All(approver => approver.Email != one.Email))
                .ToList();
            if (others.Count > 0)
                return others;
        }

        return [];
    }
}
