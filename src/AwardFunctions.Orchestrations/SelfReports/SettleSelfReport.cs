using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>Carries the office's decision into a self-report and tells the holder.</summary>
public sealed class SettleSelfReport(SelfReportBook book, ReportObligations obligations, SelfReportMail mail, CycleArchive archive, CycleJournal journal)
    : IActivity<SelfReportSettlement, Nothing>
{
    public async Task<Nothing> RunAsync(SelfReportSettlement input, CancellationToken cancellationToken)
    {
        if (input.Made.Action == DecisionActions.Recalled)
            return Nothing.Value;
        var dossier = await archive.OpenAsync(input.Report.CycleId, cancellationToken);
        var key = $"self-report.settled|{input.Report.ApprovalId}";
        if (await journal.HasAsync(dossier, key, cancellationToken))
            return Nothing.Value;
        var accepted = input.Made.Action == DecisionActions.Accept;
        var report = await book.UpdateAsync(
            input.Report.ReportId,
            current => current.Round == input.Report.Round && current.State == SelfReportState.Submitted
                ? current with
                {
                    State = accepted ? SelfReportState.Accepted : SelfReportState.Returned,
                    Note = accepted ? null : input.Made.Reason,
                    CorrectBy = accepted ? null : SelfReportDecision.DayOf(input.Made),
                    SettledAt = input.At,
                }
                : null,
            cancellationToken);
        var duty = dossier.Scheme.Duties.First(one => one.Id == report.DutyId);
        if (!accepted)
            await obligations.ReturnedAsync(dossier, report, duty, dossier.Zone.DayOf(input.At), cancellationToken);
        await mail.SettledAsync(dossier, report, duty, input.Report.Round, cancellationToken);
        var what = accepted ? new LocalizedText("接受", "accepted") : new LocalizedText("退回补充", "returned");
        await journal.WriteAsync(
            dossier, input.At, input.Made.By, accepted ? "self-report.accepted" : "self-report.returned",
            new($"{what.Zh}{report.Holder}{report.Year}年度自评报告", $"The self-report of {report.Holder} on {report.Year} was {what.En}"),
            duty.Article, report.CertificateNumber, key, cancellationToken);
        return Nothing.Value;
    }
}
