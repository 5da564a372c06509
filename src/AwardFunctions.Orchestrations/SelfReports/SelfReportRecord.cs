namespace AwardFunctions.Orchestrations.SelfReports;

/// <summary>A holder's self-report on one calendar year.</summary>
/// <param name="Id">Its identity, also that of its documents: certificate, "report" and year, e.g. "AY-2026-AWARD-001.report.2026".</param>
/// <param name="CertificateNumber">The honour.</param>
/// <param name="CycleId">The cycle it was won in.</param>
/// <param name="Holder">The holder's name.</param>
/// <param name="DutyId">The scheme's duty that it does.</param>
/// <param name="Year">The calendar year it is on.</param>
/// <param name="Due">By when it is due, inclusive.</param>
/// <param name="Statutory">The day is the regulation's own; otherwise it is a request, never overdue by law.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Round">How often it was handed in.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="HandedInOn">The day on which it was first handed in, in the scheme's zone: in time or late goes by that. Null for a draft.</param>
/// <param name="SubmittedAt">When it was handed in last, UTC.</param>
/// <param name="SubmittedBy">Who did.</param>
/// <param name="Note">Why the office returned it last.</param>
/// <param name="CorrectBy">By when it is to be handed in again, inclusive, while it is returned.</param>
/// <param name="SettledAt">When the office decided last, UTC.</param>
public sealed record SelfReportRecord(
    string Id,
    string CertificateNumber,
    string CycleId,
    string Holder,
    string DutyId,
    int Year,
    DateOnly Due,
    bool Statutory,
    SelfReportState State,
    int Round,
    DateTimeOffset StartedAt,
    DateOnly? HandedInOn = null,
    DateTimeOffset? SubmittedAt = null,
    string? SubmittedBy = null,
    string? Note = null,
    DateOnly? CorrectBy = null,
    DateTimeOffset? SettledAt = null)
{
    private const string Mark = ".report.";

    public static string IdOf(string certificateNumber, int year) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{certificateNumber}{Mark}{year}");

    /// <summary>Whether an identity is that of a self-report.</summary>
    public static bool IsId(string id) => id.Contains(Mark, StringComparison.Ordinal);

    /// <summary>The page of a report on a year.</summary>
    public static string PathOf(string certificateNumber, int year) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/holders/{certificateNumber}/reports/{year}");

    /// <summary>It was first handed in after its day.</summary>
    public bool IsLate => HandedInOn > Due;

    /// <summary>The holder may change it, as far as its state goes.</summary>
    public bool IsOpen => State is SelfReportState.Draft or SelfReportState.Returned;

    /// <summary>The identity of the office's decision on what was handed in last.</summary>
    public string ApprovalId(string stageId) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{CycleId}.{stageId}.self-report.{CertificateNumber}.{Year}.{Round}");
}
