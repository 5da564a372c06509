using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>Reads and writes self-reports. Each stands in the partition of its documents and fields; a copy in the list by honour.</summary>
public sealed class SelfReportBook(IRecordStore store)
{
    private const string ReportRow = "self-report";
    private const string List = "self-reports";

    public Task<Versioned<SelfReportRecord>?> FindAsync(string reportId, CancellationToken cancellationToken) =>
        store.FindAsync<SelfReportRecord>(Partitions.Application(reportId), ReportRow, cancellationToken);

    /// <summary>The reports of one honour, or of every honour of a scheme, by certificate number and year.</summary>
    /// <param name="certificatePrefix">A certificate's number, or a scheme's code and '-'.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyList<SelfReportRecord>> ListAsync(string certificatePrefix, CancellationToken cancellationToken)
    {
        var reports = new List<SelfReportRecord>();
        var prefix = certificatePrefix.EndsWith('-') ? certificatePrefix : certificatePrefix + "|";
        await foreach (var report in store.ListAsync<SelfReportRecord>(List, prefix, cancellationToken))
            reports.Add(report.Value);
        return reports;
    }

    /// <summary>Begins a report with what is known already; where it was begun before, that one stays.</summary>
    public async Task<SelfReportRecord> BeginAsync(
        SelfReportRecord report, IReadOnlyDictionary<string, string> known, IReadOnlyList<RecordChange> along, CancellationToken cancellationToken)
    {
        try
        {
            await store.ApplyAsync(
                Partitions.Application(report.Id),
                [
                    new RecordChange.Insert(ReportRow, RecordStoreExtensions.ToJson(report)),
                    .. known.Select(field => ApplicationBook.FieldChange(field.Key, new FieldRecord(field.Value, CycleJournal.System, report.StartedAt))),
                    .. along,
                ],
                cancellationToken);
        }
        catch (RecordConflictException)
        {
            report = (await FindAsync(report.Id, cancellationToken))!.Value;
        }

        await RelistAsync(report, cancellationToken);
        return report;
    }

    /// <exception cref="RecordConflictException">Someone else wrote it first.</exception>
    public async Task ReplaceAsync(Versioned<SelfReportRecord> read, SelfReportRecord report, IReadOnlyList<RecordChange> along, CancellationToken cancellationToken)
    {
        await store.ApplyAsync(
            Partitions.Application(report.Id),
            [new RecordChange.Replace(read.Row, read.ETag, RecordStoreExtensions.ToJson(report)), .. along],
            cancellationToken);
        await RelistAsync(report, cancellationToken);
    }

    /// <summary>Changes a report and its line in the list; null from <paramref name="change"/> leaves the report.</summary>
    public async Task<SelfReportRecord> UpdateAsync(string reportId, Func<SelfReportRecord, SelfReportRecord?> change, CancellationToken cancellationToken)
    {
        var report = await store.UpdateAsync<SelfReportRecord>(
            Partitions.Application(reportId),
            ReportRow,
            current => change(current ?? throw new InvalidOperationException($"There is no self-report {reportId}.")),
            cancellationToken);
        await RelistAsync(report!, cancellationToken);
        return report!;
    }

    /// <summary>The change that keeps a report as it was read: what is written with it fails where it has changed meanwhile.</summary>
    public static RecordChange Hold(Versioned<SelfReportRecord> read) =>
        new RecordChange.Replace(read.Row, read.ETag, RecordStoreExtensions.ToJson(read.Value));

    private Task RelistAsync(SelfReportRecord report, CancellationToken cancellationToken) =>
        store.PutAsync(List, $"{report.CertificateNumber}|{report.Year:D4}", report, cancellationToken);
}
