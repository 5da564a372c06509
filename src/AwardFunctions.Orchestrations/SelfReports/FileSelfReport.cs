using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>Enters a report that was handed in where the office and the calendar of duties look for it.</summary>
public sealed class FileSelfReport(SelfReportBook book, ReportObligations obligations) : IActivity<SelfReportStart, SelfReportStanding>
{
    public async Task<SelfReportStanding> RunAsync(SelfReportStart input, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(input.ReportId, cancellationToken) is not { Value: var report } || report.Round < input.Round)
            return new SelfReportStanding(false);
        await book.UpdateAsync(input.ReportId, _ => null, cancellationToken);
        await obligations.HandedInAsync(report, cancellationToken);
        return new SelfReportStanding(true);
    }
}
