using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>An honour on the register.</summary>
/// <param name="CertificateNumber">Its certificate's number, unique: scheme, edition, tier and place, e.g. "AY-2026-A-001".</param>
/// <param name="CycleId">The cycle it was won in.</param>
/// <param name="ApplicationId">The application it was won with.</param>
/// <param name="SchemeCode">The scheme.</param>
/// <param name="Edition">The year it was given for.</param>
/// <param name="TierId">The tier.</param>
/// <param name="Title">What it is called, e.g. 安阳县县长质量奖.</param>
/// <param name="Holder">The holder's name.</param>
/// <param name="CreditCode">The holder's credit code, or an individual's identity number.</param>
/// <param name="DocumentNumber">The government's decision document.</param>
/// <param name="DecidedOn">The document's date; validity begins with it and does not count it.</param>
/// <param name="ValidUntil">Last day of validity, inclusive; null where the text states none.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Prize">Prize money in whole CNY; null where there is none.</param>
/// <param name="Renewal">A re-evaluation: without prize, outside the quota.</param>
/// <param name="Marking">The ready-made line with which it may be marked.</param>
/// <param name="HandedOverOn">When plaque and certificate were handed over.</param>
/// <param name="PaymentApprovedOn">When the payment of the prize was approved, where someone must.</param>
/// <param name="PaidOn">When the prize was paid.</param>
public sealed record HonourRecord(
    string CertificateNumber,
    string CycleId,
    string ApplicationId,
    string SchemeCode,
    int Edition,
    string TierId,
    LocalizedText Title,
    string Holder,
    string CreditCode,
    string DocumentNumber,
    DateOnly DecidedOn,
    DateOnly? ValidUntil,
    HonourState State,
    int? Prize,
    bool Renewal,
    LocalizedText Marking,
    DateOnly? HandedOverOn = null,
    DateOnly? PaymentApprovedOn = null,
    DateOnly? PaidOn = null)
{
    /// <summary>How its standing has changed since it was conferred, oldest first; null where it has not.</summary>
    public IReadOnlyList<HonourChange>? Changes { get; init; }

    /// <summary>Where its re-evaluation stands, for schemes that ask for one at an honour's end; null before the end, and where none is asked for.</summary>
    public ReEvaluation? ReEvaluation { get; init; }

    /// <summary>The holder's code as it may leave the office: an individual's identity number is masked.</summary>
    public string PublicCode => Domain.Eligibility.CreditCode.IsValid(CreditCode) && !IdentityNumber.IsValid(CreditCode) ? CreditCode : IdentityNumber.Mask(CreditCode);
}
