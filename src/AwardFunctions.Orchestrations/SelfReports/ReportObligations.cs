using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>What self-reports mean for the calendar of duties: a report that was handed in is done, one that was returned is owed anew.</summary>
public sealed class ReportObligations(ObligationBook book, CycleArchive archive)
{
    /// <summary>The matter that a returned report is.</summary>
    public const string Correction = "self-report-correction";

    /// <summary>Settles what a report that was handed in does; doing so twice is harmless.</summary>
    public async Task HandedInAsync(SelfReportRecord report, CancellationToken cancellationToken)
    {
        await book.SettleAsync(Obligation.IdOf(report.CertificateNumber, report.DutyId, report.Due), report.HandedInOn!.Value, cancellationToken);
        if (report.Round == 1)
            return;
        var dossier = await archive.OpenAsync(report.CycleId, cancellationToken);
        await book.SettleAsync(CorrectionOf(report, report.Round - 1), dossier.Zone.DayOf(report.SubmittedAt!.Value), cancellationToken);
    }

    /// <summary>Opens the obligation to hand a returned report in again.</summary>
    public Task ReturnedAsync(CycleDossier dossier, SelfReportRecord report, Duty duty, DateOnly today, CancellationToken cancellationToken) => book.OpenAsync(
        new Obligation(
            CorrectionOf(report, report.Round), dossier.Scheme.Code, report.CertificateNumber, report.Holder, Correction,
            new LocalizedText($"补充{report.Year}年度自评报告", $"Complete the self-report on {report.Year}"), duty.Owes, today, report.CorrectBy!.Value,
            report.Statutory, duty.Article, SelfReportRecord.PathOf(report.CertificateNumber, report.Year)),
        cancellationToken);

    private static string CorrectionOf(SelfReportRecord report, int round) => $"{report.CertificateNumber}|{Correction}|{report.Year}.{round}";
}
