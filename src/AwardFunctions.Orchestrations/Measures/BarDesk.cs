using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>What the office enters in the register of bars by itself: fraud of those who did not win, and the end of an endless bar.</summary>
public sealed class BarDesk(
    BarBook bars, HonourBook honours, ApplicationBook applications, HolderMail mail, ObligationBook obligations, CycleArchive archive,
    SignalDesk signals, TimeProvider time)
{
    private const int MaxText = 4000;

    /// <summary>The article under which an applicant's fraud counts: the question about it, or the ground of revocation.</summary>
    public static string? FraudArticle(Scheme scheme) =>
        scheme.Exclusions.FirstOrDefault(question => question.Fraud)?.Article ?? scheme.Revocation.FirstOrDefault(ground => ground.Fraud)?.Article;

    /// <summary>The scheme's bar that a record may be lifted under; null where it ends by itself or not at all.</summary>
    public static Bar? LiftableAs(Scheme scheme, BarRecord bar) => scheme.Bars.FirstOrDefault(
        one => one.LiftableAfter is not null && (bar.BarId == one.Id || (bar is { BarId: null, IsFraud: true } && scheme.Revocation.Any(ground => ground.Fraud && ground.Id == one.Ground))));

    /// <summary>Records fraud in an application that won nothing: the register tells it whenever the applicant comes again.</summary>
    public async Task<Outcome<BarRecord>> RecordFraudAsync(string applicationId, string facts, DateOnly foundOn, AccountRecord by, CancellationToken cancellationToken)
    {
        if (await applications.FindAsync(applicationId, cancellationToken) is not { } read)
            return Refusal.NotFound("没有这份申报。", "There is no such application.");
        var (application, dossier) = (read.Value, await archive.OpenAsync(read.Value.CycleId, cancellationToken));
        if (!by.HasRole(Roles.Office, dossier.Scheme.Code))
            return Refusal.Forbidden("弄虚作假情况由评审办登记。", "The office records fraud.");
        if (FraudArticle(dossier.Scheme) is not { } article)
            return Refusal.Conflict("该办法没有相应规定。", "The regulation has no rule on it.");
        var (citation, now) = (dossier.Scheme.Cite(article), time.GetUtcNow());
        if (application.SubmittedAt is not { } submitted)
            return Refusal.Conflict("申报尚未提交。", "The application has not been submitted.", citation);
        if ((await honours.OfHolderAsync(dossier.Scheme.Code, application.CreditCode, cancellationToken)).FirstOrDefault(one => one.ApplicationId == applicationId) is { } honour)
            return Refusal.Conflict($"该单位已凭这份申报获奖（{honour.CertificateNumber}），请提请撤销荣誉。", $"This application won {honour.CertificateNumber}: please propose its revocation.", citation);
        if (facts.Trim().Length is 0 or > MaxText)
            return Refusal.Invalid("facts", $"请填写查实的情况（不超过{MaxText}字）。", $"Please say what was found (at most {MaxText} characters).", citation);
        if (foundOn > dossier.Zone.DayOf(now) || foundOn < dossier.Zone.DayOf(submitted))
            return Refusal.Invalid("foundOn", "认定日期须在提交申报之日与今天之间。", "The day of the finding lies between the submission and today.", citation);
        var bar = new BarRecord(applicationId, dossier.Scheme.Code, application.CreditCode, application.Name, null, true, foundOn, "", facts.Trim()) { CycleId = dossier.Cycle.Id };
        var promise = CycleJournal.Promise(
            dossier, now, by.Email, "fraud.recorded", new($"{application.Name}：认定弄虚作假。{bar.Reason}", $"{application.Name}: fraud established. {bar.Reason}"),
            article, applicationId, $"fraud.recorded|{applicationId}");
        if (!await signals.AroundAsync(null, () => bars.AddAsync(bar, promise, cancellationToken), cancellationToken, BarBook.PartitionOf(bar.CreditCode)))
            return Refusal.Conflict("这份申报的弄虚作假情况已经登记。", "Fraud in this application is on record already.", citation);
        await applications.AddTimelineAsync(
            applicationId, "6-fraud", new TimelineEntry(now, new("认定存在弄虚作假等违规行为", "Fraud was established"), citation), cancellationToken);
        await mail.SendAsync(
            dossier, applicationId, $"fraud|{applicationId}", $"/applications/{applicationId}",
            (head, url) => FraudLetter.Write(head, application.Name, applicationId, bar.DecidedOn, bar.Reason, url, citation), cancellationToken);
        return bar;
    }

    /// <summary>Lifts an endless bar, with reasons, once its time has come.</summary>
    public async Task<Outcome<BarRecord>> LiftAsync(string schemeCode, string creditCode, string id, string reason, AccountRecord by, CancellationToken cancellationToken)
    {
        if ((await bars.OfAsync(schemeCode, creditCode, cancellationToken)).FirstOrDefault(one => one.Id == id) is not { CycleId: { } cycle } bar)
            return Refusal.NotFound("没有这项限制。", "There is no such bar.");
        var dossier = await archive.OpenAsync(cycle, cancellationToken);
        if (!by.HasRole(Roles.Office, schemeCode))
            return Refusal.Forbidden("限制由评审办解除。", "The office lifts bars.");
        if (LiftableAs(dossier.Scheme, bar) is not { } rule)
            return Refusal.Conflict("这项限制不能提前解除。", "This bar can't be lifted.");
        var (citation, now) = (dossier.Scheme.Cite(rule.Article), time.GetUtcNow());
        var today = dossier.Zone.DayOf(now);
        if (bar.LiftedOn is not null)
            return Refusal.Conflict("这项限制已经解除。", "The bar has been lifted already.", citation);
        if (BarTerm.LiftableFrom(rule, bar.DecidedOn) is { } from && today < from)
            return Refusal.Conflict($"这项限制自{DayText.Zh(from)}起方可解除。", $"The bar can be lifted from {DayText.En(from)} on.", citation);
        if (reason.Trim().Length is 0 or > MaxText)
            return Refusal.Invalid("reason", $"请填写理由（不超过{MaxText}字）。", $"Please give the reasons (at most {MaxText} characters).", citation);
        var promise = CycleJournal.Promise(
            dossier, now, by.Email, "bar.lifted", new($"{bar.Holder}：解除申报限制。{reason.Trim()}", $"{bar.Holder}: bar lifted. {reason.Trim()}"),
            rule.Article, bar.Id, $"bar.lifted|{bar.Id}");
        if (bar.BarId is { } barId && bar.Id.EndsWith($"-{barId}", StringComparison.Ordinal))
            await obligations.SettleAsync(BarWords.ObligationOf(bar.Id[..^(barId.Length + 1)], barId), today, cancellationToken);
        return await signals.AroundAsync(
            null,
            () => bars.UpdateAsync(bar, current => current.LiftedOn is null ? current with { LiftedOn = today, LiftReason = reason.Trim() } : null, cancellationToken, promise.AsChange()),
            cancellationToken,
            BarBook.PartitionOf(creditCode));
    }
}
