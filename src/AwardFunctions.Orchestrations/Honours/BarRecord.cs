namespace AwardFunctions.Orchestrations.Honours;

/// <summary>A bar on applying, or fraud that was established in a procedure without an honour to revoke.</summary>
/// <param name="Id">Its identity within the scheme and holder: the certificate revoked and the bar, or the application in which the fraud was found.</param>
/// <param name="SchemeCode">The scheme.</param>
/// <param name="CreditCode">Whom it bars: credit code or identity number.</param>
/// <param name="Holder">Its name.</param>
/// <param name="BarId">The scheme's bar; null for fraud that brings no bar of its own but is asked about, e.g. AY9.5.</param>
/// <param name="IsFraud">It rests on fraud or another breach in the award's own procedure.</param>
/// <param name="DecidedOn">The day of the decision: of the government's revocation, or of the office's finding.</param>
/// <param name="Document">The decision's number.</param>
/// <param name="Reason">Why.</param>
/// <param name="LiftedOn">The day from which the office lifted it, with reasons; null where it did not.</param>
public sealed record BarRecord(
    string Id,
    string SchemeCode,
    string CreditCode,
    string Holder,
    string? BarId,
    bool IsFraud,
    DateOnly DecidedOn,
    string Document,
    string Reason,
    DateOnly? LiftedOn = null)
{
    /// <summary>The cycle of the honour or application it rests on; null where it came from elsewhere.</summary>
    public string? CycleId { get; init; }

    /// <summary>Why it was lifted; null where it was not.</summary>
    public string? LiftReason { get; init; }
}
