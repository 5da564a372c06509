using AwardFunctions.Domain.Review;

namespace AwardFunctions.Orchestrations.Experts;

/// <summary>An expert of a scheme's pool.</summary>
/// <param name="Id">The identity in the pool, e.g. "E0007"; never given twice.</param>
/// <param name="Email">The mailbox, normalised; it stays for good, because sheets and groups name it.</param>
/// <param name="Name">The name.</param>
/// <param name="Sectors">The scheme's sectors that the expert knows.</param>
/// <param name="Speciality">What they are good at, in their own words.</param>
/// <param name="Employer">The employer's name.</param>
/// <param name="EmployerCode">The employer's unified social credit code; null where it is not known.</param>
/// <param name="Qualification">Title and qualifications, e.g. 自评师.</param>
/// <param name="ReviewerSince">The year in which they began to review; null where it is not known.</param>
/// <param name="Interests">Ties to other organisations.</param>
/// <param name="Agreements">The yearly agreements they have signed, by year.</param>
/// <param name="Standing">Whether they may take part.</param>
/// <param name="StandingChange">Why; null where nothing ever changed.</param>
public sealed record ExpertRecord(
    string Id,
    string Email,
    string Name,
    IReadOnlyList<string> Sectors,
    string Speciality,
    string Employer,
    string? EmployerCode,
    string Qualification,
    int? ReviewerSince,
    IReadOnlyList<ExpertInterest> Interests,
    IReadOnlyList<ExpertAgreement> Agreements,
    ExpertStanding Standing = ExpertStanding.Active,
    ExpertStandingChange? StandingChange = null)
{
    /// <summary>What recusal looks at.</summary>
    public ExpertFacts Facts() => new(Email, Employer, EmployerCode, Interests);

    /// <summary>What a draw looks at.</summary>
    public DrawCandidate Candidate() => new(Id, Facts(), Sectors, Standing, [.. Agreements.Select(agreement => agreement.Year)]);

    public bool HasAgreement(int year) => Agreements.Any(agreement => agreement.Year == year);
}
