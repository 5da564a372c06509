using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Holders;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>A report's documents change only while it does, and with its version.</summary>
public sealed class SelfReportUploads(SelfReportBook book, HolderDesk holders, AccountDesk accounts) : IUploadOwner
{
    public bool Owns(string dossierId) => SelfReportRecord.IsId(dossierId);

    public async Task<Outcome<UploadRule>> CheckAsync(string applicationId, string requirementId, string person, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(applicationId, cancellationToken) is not { } read
            || await accounts.FindAsync(person, cancellationToken) is not { } account
            || await holders.OpenAsync(read.Value.CertificateNumber, account, cancellationToken) is not { Refusal: null } opened || !opened.Value.IsHolder)
            return Refusal.NotFound("没有这份报告。", "There is no such report.");
        var (held, report) = (opened.Value, read.Value);
        var duty = held.Scheme.Cite(held.Scheme.Duties.First(one => one.Id == report.DutyId).Article);
        if (!report.IsOpen || held.Honour.State == HonourState.Revoked)
            return Refusal.Conflict("报告已经提交，不能修改。", "The report has been handed in and can't be changed.", duty);
        return held.Scheme.SelfReport?.Documents.FirstOrDefault(one => one.Id == requirementId) is { } document
            ? new UploadRule(document, held.Scheme.Cite(document.Article), KeepsRemoved: report.HandedInOn is not null, Along: SelfReportBook.Hold(read))
            : Refusal.Invalid("requirement", $"没有这项材料：{requirementId}", $"No such document is asked for: {requirementId}");
    }
}
