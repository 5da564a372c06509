using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Recommendations;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>The mails to applicants.</summary>
public sealed class ApplicationMail(AccountDesk accounts, MailDesk desk, PortalAddress portal)
{
    public Task RemindDraftAsync(CycleDossier dossier, ApplicationRecord application, CancellationToken cancellationToken) =>
        SendAsync(
            dossier, application, "draft",
            (head, url) => DraftReminderLetter.Write(
                head, application.Name, application.Id, dossier.IntakeEnd, url, Cite(dossier, CheckRules.IntakeOf(dossier.Scheme).Article)),
            cancellationToken);

    public Task ReceiptAsync(CycleDossier dossier, ApplicationRecord application, int round, CancellationToken cancellationToken) =>
        SendAsync(
            dossier, application, $"receipt-{round}",
            (head, url) => ReceiptLetter.Write(
                head, application.Name, application.Id, application.SubmittedAt!.Value, DocumentsOf(dossier.Scheme, application), url,
                Cite(dossier, CheckRules.IntakeOf(dossier.Scheme).Article)),
            cancellationToken);

    public Task CorrectionAsync(CycleDossier dossier, ApplicationRecord application, CancellationToken cancellationToken)
    {
        var note = application.CorrectionNote ?? "";
        return SendAsync(
            dossier, application, $"correction-{application.Round}",
            (head, url) => CorrectionLetter.Write(
                head, application.Name, application.Id,
                [.. application.Corrections!.Select(item => new Mail.Letters.CorrectionItem(item.Name, new LocalizedText(note, note)))],
                application.CorrectionDue!, url, Cite(dossier, CheckRules.StageOf(dossier.Scheme).Correction.Article)),
            cancellationToken);
    }

    public Task DeclinedAsync(CycleDossier dossier, ApplicationRecord application, Recommendation said, CancellationToken cancellationToken) =>
        SendAsync(
            dossier, application, $"declined-{application.Round}",
            (head, url) => RecommendationDeclinedLetter.Write(
                head, application.Name, application.Id, said.What,
                RecommenderSteps.Of(dossier.Scheme, application.Kind).First(step => step.Number == said.Step).Alternatives.Count > 1,
                application.CorrectionDue!, url, said.Citation, Cite(dossier, CheckRules.StageOf(dossier.Scheme).Correction.Article)),
            cancellationToken);

    public Task EligibleAsync(CycleDossier dossier, ApplicationRecord application, CancellationToken cancellationToken)
    {
        var check = CheckRules.StageOf(dossier.Scheme);
        var next = dossier.Scheme.Stages.SkipWhile(stage => stage != check).Skip(1).FirstOrDefault();
        return SendAsync(
            dossier, application, "eligible",
            (head, url) => EligibleLetter.Write(
                head, application.Name, application.Id,
                next is null ? new("", "") : new($"下一环节为「{next.Name.Zh}」，请留意平台通知。", $"The next stage is “{next.Name.En}”; you will hear from us."),
                url, Cite(dossier, check.Article)),
            cancellationToken);
    }

    /// <summary>Tells everyone of the office that an application was taken back.</summary>
    public async Task WithdrawnAsync(CycleDossier dossier, ApplicationRecord application, CancellationToken cancellationToken)
    {
        foreach (var person in await accounts.WithRoleAsync(Roles.Office, dossier.Scheme.Code, cancellationToken))
        {
            await desk.SendAsync(
                new MailOrder(
                    $"application|{application.Id}|withdrawn|{person.Email}", new MailRecipient(person.Email, person.Name, person.Language),
                    WithdrawalLetter.Write(
                        Letterhead.Of(dossier.Scheme), person.Name, application.Name, application.Id, application.Withdrawal!.Reason,
                        portal.Link($"/office/applications/{application.Id}"), Cite(dossier, CheckRules.IntakeOf(dossier.Scheme).Article)),
                    application.CycleId, application.Id),
                cancellationToken);
        }
    }

    public Task RefusalAsync(CycleDossier dossier, ApplicationRecord application, CancellationToken cancellationToken) =>
        SendAsync(
            dossier, application, "refused",
            (head, url) => RefusalLetter.Write(
                head, application.Name, application.Id,
                [.. application.Reasons!.Select(reason => new Mail.Letters.RefusalReason(reason.Text, reason.Citation))], url),
            cancellationToken);

    public Task PublishedAsync(
        CycleDossier dossier, ApplicationRecord application, PublicityRecord publicity, string? tierId, CancellationToken cancellationToken)
    {
        var stage = (PublicityStage)dossier.Scheme.StageOf(publicity.StageId);
        return SendAsync(
            dossier, application, $"published-{publicity.StageId}",
            (head, _) => PublicityStartedLetter.Write(
                head, application.Name, application.Id, tierId is null ? null : dossier.Scheme.TierOf(tierId).Name, publicity.StartsOn, publicity.Deadline,
                portal.Link($"/publicity/{publicity.Id}"), Cite(dossier, stage.Period.Article)),
            cancellationToken);
    }

    public Task AwardAsync(CycleDossier dossier, ApplicationRecord application, HonourRecord honour, CancellationToken cancellationToken) =>
        SendAsync(
            dossier, application, "award",
            (head, _) => AwardLetter.Write(
                head, application.Name, honour.Title, honour.DocumentNumber, honour.DecidedOn, honour.ValidUntil, honour.Marking,
                portal.Link($"/honours/{honour.CertificateNumber}"),
                Cite(dossier, dossier.Scheme.TierOf(honour.TierId).Article), Cite(dossier, dossier.Scheme.Honour.MarkingArticle)),
            cancellationToken);

    public Task NotAwardedAsync(CycleDossier dossier, ApplicationRecord application, Stage stage, CancellationToken cancellationToken) =>
        SendAsync(
            dossier, application, "not-awarded",
            (head, url) => NotAwardedLetter.Write(head, application.Name, application.Id, stage.Name, url, Cite(dossier, stage.Article)),
            cancellationToken);

    private async Task SendAsync(
        CycleDossier dossier, ApplicationRecord application, string occasion, Func<Letterhead, string, MailContent> write, CancellationToken cancellationToken)
    {
        var account = await accounts.FindAsync(application.Owner, cancellationToken);
        var content = write(Letterhead.Of(dossier.Scheme), portal.Link($"/applications/{application.Id}"));
        if (application.Kind == ApplicantKind.Individual)
            content = LetterVoice.ToPerson(content);
        await desk.SendAsync(
            new MailOrder(
                $"application|{application.Id}|{occasion}",
                new MailRecipient(application.Owner, application.Name, account?.Language ?? "zh-CN"), content, application.CycleId, application.Id),
            cancellationToken);
    }

    private static IReadOnlyList<ReceiptDocument> DocumentsOf(Scheme scheme, ApplicationRecord application) =>
        [.. application.Manifest!.Documents.Select(document => new ReceiptDocument(
            scheme.Documents.FirstOrDefault(one => one.Id == document.RequirementId)?.Name ?? new(document.RequirementId, document.RequirementId),
            document.FileName, document.Length, document.Sha256))];

    private static Citation Cite(CycleDossier dossier, string article) => dossier.Scheme.Cite(article);
}
