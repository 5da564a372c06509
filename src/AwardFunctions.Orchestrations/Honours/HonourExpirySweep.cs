using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Announces the end of honours to holder and office, and lets those lapse whose last day has passed.</summary>
public sealed class HonourExpirySweep(
    HonoursInForce honours, HonourBook book, RungBook rungs, HonourMail mail, CycleJournal journal, TimeProvider time) : ISweep
{
    private const string Matter = "expiry";

    public string Name => "honour-expiry";

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var done = 0;
        await foreach (var one in honours.ListAsync(cancellationToken))
        {
            if (one.Honour.ValidUntil is not { } end)
                continue;
            if (ReminderLadder.ExpiryDueOn(end, one.Today) is { } rung
                && await rungs.FireAsync(one.Honour, Matter, end, rung, occasion => AnnounceAsync(one, end, occasion, cancellationToken), cancellationToken))
                done++;
            if (one.Today > end)
            {
                await LapseAsync(one, end, cancellationToken);
                done++;
            }
        }

        return done;
    }

    private async Task<bool> AnnounceAsync(HonourInForce one, DateOnly end, string occasion, CancellationToken cancellationToken)
    {
        MailContent Write(Letterhead head, LocalizedText greeting, string url) => HonourExpiryLetter.Write(
            head, greeting, one.Reference, end, end.DayNumber - one.Today.DayNumber, NextOf(one), url, ArticlesOf(one));

        await mail.ToHolderAsync(one, occasion, (head, url) => Write(head, LetterText.ToUnit(one.Honour.Holder), url), cancellationToken);
        await mail.ToOfficeAsync(one, occasion, (head, name, url) => Write(head, LetterText.ToPerson(name), url), cancellationToken);
        return true;
    }

    /// <remarks>The register is written last: as long as it says that the honour runs, a run that was cut short is done again from the start.</remarks>
    private async Task LapseAsync(HonourInForce one, DateOnly end, CancellationToken cancellationToken)
    {
        var honour = one.Honour;
        await journal.WriteAsync(
            one.Dossier, time.GetUtcNow(), CycleJournal.System, "honour.lapsed",
            new($"{honour.Holder}的{honour.Title.Zh}有效期已于{DayText.Zh(end)}届满", $"The honour {honour.Title.En} of {honour.Holder} ended with {DayText.En(end)}"),
            one.Tier.ValidityArticle, honour.ApplicationId, $"honour.lapsed|{honour.CertificateNumber}", cancellationToken);
        await book.UpdateAsync(
            honour.CertificateNumber,
            current => HonourTransitions.IsAllowed(current.State, HonourState.Lapsed) ? current with { State = HonourState.Lapsed } : null,
            cancellationToken);
    }

    private static LocalizedText? NextOf(HonourInForce one) => one.Dossier.Scheme.Honour.Renewal is var renewal && !renewal.Tiers.Contains(one.Tier.Id)
        ? null
        : renewal.Kind == RenewalKind.ReEvaluation
            ? new("期满须经复评：复评合格的重新颁发证书，不合格的不得继续使用称号。请及早准备。", "A re-evaluation is due at the end: who passes it is certified anew, who does not may no longer use the title. Please prepare in good time.")
            : new("期满后可依照规定再次申报。", "After the end the unit may apply again as the regulation provides.");

    private static IReadOnlyList<Citation> ArticlesOf(HonourInForce one)
    {
        var renewal = one.Dossier.Scheme.Honour.Renewal;
        return
        [
            .. new[] { one.Tier.ValidityArticle, renewal.Tiers.Contains(one.Tier.Id) ? renewal.Article : null }
                .OfType<string>()
                .Distinct()
                .Select(one.Dossier.Scheme.Cite),
        ];
    }
}
