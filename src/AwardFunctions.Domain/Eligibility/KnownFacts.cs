namespace AwardFunctions.Domain.Eligibility;

/// <summary>What the register itself knows of an applicant.</summary>
/// <param name="SubmittedOn">The day of submission, on which bars are tested.</param>
/// <param name="ClosingDate">The closing date of applications, from which look-backs count.</param>
/// <param name="Edition">The number of the edition 届 applied for; vacant editions count.</param>
/// <param name="Bars">Bars that were ever imposed.</param>
/// <param name="Honours">Honours that were ever conferred.</param>
/// <param name="Frauds">The days on which fraud in an earlier procedure was established, of winners and of others.</param>
public sealed record KnownFacts(
    DateOnly SubmittedOn,
    DateOnly ClosingDate,
    int Edition,
    IReadOnlyList<KnownBar> Bars,
    IReadOnlyList<KnownHonour> Honours,
    IReadOnlyList<DateOnly> Frauds)
{
    /// <summary>Someone the register does not know.</summary>
    public static KnownFacts None(DateOnly submittedOn, DateOnly closingDate, int edition) => new(submittedOn, closingDate, edition, [], [], []);
}
