using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Holders;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>A self-report with all that its page shows.</summary>
/// <param name="Held">The honour, and who looks.</param>
/// <param name="Rule">What the scheme asks for.</param>
/// <param name="Owed">The year it is on, when it is due, and the report itself.</param>
/// <param name="Fields">The saved fields.</param>
/// <param name="Attachments">Its documents.</param>
/// <param name="Trends">How each figure has gone.</param>
/// <param name="Missing">What speaks against handing it in.</param>
public sealed record SelfReportView(
    HeldHonour Held,
    SelfReportRule Rule,
    SelfReportDue Owed,
    IReadOnlyDictionary<string, Versioned<FieldRecord>> Fields,
    IReadOnlyList<AttachmentRecord> Attachments,
    IReadOnlyList<ReportTrend> Trends,
    IReadOnlyList<Finding> Missing)
{
    /// <summary>Whoever looks may change it now.</summary>
    public bool CanChange => Held.IsHolder && Held.Honour.State != HonourState.Revoked && Owed.Report is { IsOpen: true };

    /// <summary>Whoever looks may begin it now.</summary>
    public bool CanBegin => Held.IsHolder && Held.Honour.State != HonourState.Revoked && Owed.Report is null && Held.Today >= Owed.Due.From;

    public string Path => SelfReportRecord.PathOf(Held.Honour.CertificateNumber, Owed.Year);
}
