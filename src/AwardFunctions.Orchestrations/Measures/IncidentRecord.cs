using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>Something that happened within an honour's validity, as the office registered it: a complaint, an accident, a failed inspection.</summary>
/// <param name="Id">Its identity: the certificate's number and a number of its own, e.g. "JS-2026-AWARD-001-I01".</param>
/// <param name="CertificateNumber">The honour.</param>
/// <param name="GroundId">The ground of revocation it would be if it is grave.</param>
/// <param name="Facts">What happened.</param>
/// <param name="EventOn">The day it happened.</param>
/// <param name="Evidence">Documents that prove it.</param>
/// <param name="By">Who registered it: the e-mail address.</param>
/// <param name="At">When, UTC.</param>
public sealed record IncidentRecord(
    string Id, string CertificateNumber, string GroundId, string Facts, DateOnly EventOn, IReadOnlyList<EvidenceDocument> Evidence, string By, DateTimeOffset At);
