using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Announces the end of honours to holder and office, and lets those lapse whose last day has passed.</summary>
public sealed class HonourExpirySweep(
    ObligationRound round, ObligationBook obligations, HonourBook book, HonourDesk desk, ReEvaluations reEvaluations, ObligationMail mail) : ISweep
{
    public string Name => "honour-expiry";

    public Task<int> RunAsync(CancellationToken cancellationToken) => round.RunAsync(Name, StepAsync, cancellationToken);

    private async Task<ObligationStep?> StepAsync(DueObligation due, CancellationToken cancellationToken)
    {
        var number = due.Obligation.CertificateNumber;
        if (await book.FindAsync(number, cancellationToken) is not { State: HonourState.Running or HonourState.Suspended } honour)
        {
            await obligations.DropOfHonourAsync(number, cancellationToken, keep: due.Obligation.Id);
            return new ObligationStep(due.Record with { IsDropped = true, NextOn = null }, false);
        }

        var rung = due.Record.RungOn(due.Today);
        if (rung is not null)
            await AnnounceAsync(due, honour, rung, cancellationToken);
        if (!due.IsOver)
            return new ObligationStep(due.Record.Awaiting(due.Today), rung is not null);
        await LapseAsync(due, honour, cancellationToken);
        return new ObligationStep(due.Record with { SettledOn = due.Obligation.Due, NextOn = null }, true);
    }

    private async Task AnnounceAsync(DueObligation due, HonourRecord honour, ReminderRung rung, CancellationToken cancellationToken)
    {
        var scheme = due.Dossier.Scheme;
        MailContent Write(Letterhead head, LocalizedText greeting, string url) => HonourExpiryLetter.Write(
            head, greeting, due.Record.Reference, due.Obligation.Due, due.DaysLeft, NextOf(scheme, honour), url, ArticlesOf(scheme, honour));

        await mail.ToHolderAsync(due, rung, (head, url) => Write(head, LetterText.ToUnit(honour.Holder), url), cancellationToken);
        await mail.ToOfficeAsync(due, rung, (head, name, url) => Write(head, LetterText.ToPerson(name), url), cancellationToken);
    }

    /// <remarks>The obligation is written last: as long as it waits, a run that was cut short is done again from the start.</remarks>
    private async Task LapseAsync(DueObligation due, HonourRecord honour, CancellationToken cancellationToken)
    {
        await obligations.DropOfHonourAsync(honour.CertificateNumber, cancellationToken, keep: due.Obligation.Id);
        await reEvaluations.BeginAsync(due.Dossier.Scheme, honour, cancellationToken);
        await desk.ChangeAsync(
            honour.CertificateNumber,
            new HonourChange(
                HonourState.Lapsed, due.Obligation.Due.AddDays(1), due.Obligation.Article, null, CycleJournal.System,
                new($"有效期已于{DayText.Zh(due.Obligation.Due)}届满", $"its term ended with {DayText.En(due.Obligation.Due)}")),
            cancellationToken);
    }

    private static LocalizedText? NextOf(Scheme scheme, HonourRecord honour) => scheme.Honour.Renewal is var renewal && !renewal.Tiers.Contains(honour.TierId)
        ? null
        : renewal.Kind == RenewalKind.ReEvaluation
            ? new("期满须经复评：复评合格的重新颁发证书，不合格的不得继续使用称号。请及早准备。", "A re-evaluation is due at the end: who passes it is certified anew, who does not may no longer use the title. Please prepare in good time.")
            : new("期满后可依照规定再次申报。", "After the end the unit may apply again as the regulation provides.");

    private static IReadOnlyList<Citation> ArticlesOf(Scheme scheme, HonourRecord honour)
    {
        var renewal = scheme.Honour.Renewal;
        return
        [
            .. new[] { scheme.TierOf(honour.TierId).ValidityArticle, renewal.Tiers.Contains(honour.TierId) ? renewal.Article : null }
                .OfType<string>()
                .Distinct()
                .Select(scheme.Cite),
        ];
    }
}
