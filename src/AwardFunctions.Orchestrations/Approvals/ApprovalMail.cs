using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The mails about decisions. Each carries a link of its own that works for 72 hours and for one mailbox.</summary>
public sealed class ApprovalMail(
    ApprovalStore approvals, CycleArchive archive, MailDesk desk, ISecretSource secrets, PortalAddress portal, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(72);

    /// <summary>Asks for the decision, and says for whom where it was delegated.</summary>
    public Task AskAsync(ApprovalRecord approval, Approver approver, CancellationToken cancellationToken) =>
        approver is { Until: { } until } && approver.PrincipalName() is { } principal
            ? SendAsync(
                approval, approver, $"delegated|{principal}|{until:yyyyMMdd}|" + approval.SubjectHash[..8],
                (head, name, sheet, url) => DelegationLetter.Write(head, name, principal, until, sheet, url), cancellationToken)
            : SendAsync(approval, approver, $"ask|{approval.SubjectHash[..8]}|{approval.OpenedAt.UtcTicks:D19}", ApprovalLetter.Write, cancellationToken);

    /// <summary>Asks once more because the link had expired.</summary>
    public Task AskAgainAsync(ApprovalRecord approval, Approver approver, DateTimeOffset at, CancellationToken cancellationToken) =>
        SendAsync(
            approval, approver, "again|" + at.UtcTicks.ToString(CultureInfo.InvariantCulture), ApprovalLetter.Write, cancellationToken);

    public Task RemindAsync(ApprovalRecord approval, Approver approver, ApprovalRung rung, CancellationToken cancellationToken) =>
        SendAsync(
            approval, approver, rung.Kind.ToString(),
            (head, name, sheet, url) => ApprovalReminderLetter.Write(head, name, sheet, rung.Kind != ApprovalRungKind.Remind, url),
            cancellationToken);

    /// <summary>Tells someone who can't decide that nobody has.</summary>
    public async Task EscalateAsync(ApprovalRecord approval, Approver superior, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(approval.Order.CycleId, cancellationToken);
        var content = EscalationLetter.Write(
            Letterhead.Of(dossier.Scheme), superior.Name, string.Join("、", approval.Approvers.Select(one => one.Name)),
            LetterSheetOf(approval, dossier), portal.Link($"/approvals/{approval.Id}"));
        await desk.SendAsync(
            new MailOrder($"approval|{approval.Id}|escalate|{superior.Email}", RecipientOf(superior), content, approval.Order.CycleId, approval.Id),
            cancellationToken);
    }

    private async Task SendAsync(
        ApprovalRecord approval,
        Approver approver,
        string occasion,
        Func<Letterhead, string, Mail.Letters.DecisionSheet, string, MailContent> write,
        CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(approval.Order.CycleId, cancellationToken);
        var secret = secrets.NewSecret();
        await approvals.AddTokenAsync(secret, new ApprovalToken(approval.Id, approver.Email, time.GetUtcNow() + Lifetime), cancellationToken);
        var content = write(Letterhead.Of(dossier.Scheme), approver.Name, LetterSheetOf(approval, dossier), portal.Link($"/decide/{secret}"));
        await desk.SendAsync(
            new MailOrder($"approval|{approval.Id}|{occasion}|{approver.Email}", RecipientOf(approver), content, approval.Order.CycleId, approval.Id),
            cancellationToken);
    }

    private static Mail.Letters.DecisionSheet LetterSheetOf(ApprovalRecord approval, CycleDossier dossier) => new(
        approval.Sheet.Title,
        approval.Sheet.Facts,
        [.. approval.Sheet.Units.Select(unit => new ApprovalUnit(
            unit.Position, unit.Name, unit.Score?.ToString("0.00", CultureInfo.InvariantCulture), unit.Tier ?? new LocalizedText("—", "—")))],
        approval.Due,
        dossier.Scheme.Cite(approval.Sheet.Article),
        approval.Sheet.Guests is { Count: > 0 } ? approval.Sheet.Ask : null);

    private static MailRecipient RecipientOf(Approver approver) => new(approver.Email, approver.Name, approver.Language);
}
