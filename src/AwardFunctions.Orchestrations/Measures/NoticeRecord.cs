using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>A public notice about a holder: what was decided, under which article, never what was found in detail.</summary>
/// <param name="Id">The measure it is about.</param>
/// <param name="SchemeCode">The scheme.</param>
/// <param name="CertificateNumber">The honour.</param>
/// <param name="Holder">The holder's name.</param>
/// <param name="Honour">What the honour is called.</param>
/// <param name="Measure">What was decided.</param>
/// <param name="Ground">On what ground; null for none.</param>
/// <param name="DecidedOn">The day of the decision.</param>
/// <param name="DocumentNumber">Its document; null where there is none.</param>
/// <param name="Citation">The article.</param>
/// <param name="PublishedOn">The day it was made public, in the scheme's zone.</param>
public sealed record NoticeRecord(
    string Id,
    string SchemeCode,
    string CertificateNumber,
    string Holder,
    LocalizedText Honour,
    LocalizedText Measure,
    LocalizedText? Ground,
    DateOnly DecidedOn,
    string? DocumentNumber,
    Citation Citation,
    DateOnly PublishedOn)
{
    /// <summary>The day from which it no longer holds; null while it does.</summary>
    public DateOnly? LiftedOn { get; init; }
}
