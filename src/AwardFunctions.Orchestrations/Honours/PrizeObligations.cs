using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>What prize money means for the calendar of duties: its payment opens an account, a question opens an answer.</summary>
public sealed class PrizeObligations(ObligationBook book, CycleArchive archive)
{
    /// <summary>The matter that a questioned account is.</summary>
    public const string Question = "prize-use-question";

    /// <summary>Opens what a payment brings with it; where the day of the payment was put right, what it brought before is dropped.</summary>
    public async Task PaidAsync(Scheme scheme, HonourRecord honour, DateOnly paidOn, CancellationToken cancellationToken)
    {
        if (!PrizeAccountDesk.Covers(scheme, honour))
            return;
        var rule = scheme.PrizeUse!;
        if (honour.PaidOn is { } before && before != paidOn)
            await book.DropAsync(IdOf(honour.CertificateNumber, PrizeAccountDesk.DueOf(rule, before)), cancellationToken);
        var due = PrizeAccountDesk.DueOf(rule, paidOn);
        await book.OpenAsync(
            new Obligation(
                IdOf(honour.CertificateNumber, due), scheme.Code, honour.CertificateNumber, honour.Holder, Matters.PrizeUse,
                new LocalizedText("报告奖金使用情况", "Account for the prize"), Obligation.ByHolder, paidOn, due, !rule.Report.IsSetting,
                scheme.Duties.First(duty => duty.Id == rule.Duty).Article, PrizeAccountRecord.PathOf(honour.CertificateNumber)),
            cancellationToken);
    }

    /// <summary>Settles what an account that was handed in does; doing so twice is harmless.</summary>
    public async Task HandedInAsync(PrizeAccountRecord account, CancellationToken cancellationToken)
    {
        var dossier = await archive.OpenAsync(account.CycleId, cancellationToken);
        await book.SettleAsync(IdOf(account.CertificateNumber, account.Due), account.HandedInOn!.Value, cancellationToken);
        if (account.Round > 1)
            await book.SettleAsync(QuestionOf(account, account.Round - 1), dossier.Zone.DayOf(account.SubmittedAt!.Value), cancellationToken);
    }

    /// <summary>Opens the obligation to answer a question.</summary>
    public Task QuestionedAsync(CycleDossier dossier, PrizeAccountRecord account, DateOnly today, CancellationToken cancellationToken) => book.OpenAsync(
        new Obligation(
            QuestionOf(account, account.Round), dossier.Scheme.Code, account.CertificateNumber, account.Holder, Question,
            new LocalizedText("说明奖金使用情况", "Explain the use of the prize"), Obligation.ByHolder, today, account.AnswerBy!.Value, true,
            dossier.Scheme.Duties.First(duty => duty.Id == dossier.Scheme.PrizeUse!.Duty).Article, PrizeAccountRecord.PathOf(account.CertificateNumber)),
        cancellationToken);

    private static string IdOf(string certificateNumber, DateOnly due) => Obligation.IdOf(certificateNumber, Matters.PrizeUse, due);

    private static string QuestionOf(PrizeAccountRecord account, int round) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{account.CertificateNumber}|{Question}|{round}");
}
