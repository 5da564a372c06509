namespace AwardFunctions.Domain.Review;

/// <summary>What recusal looks at in an expert.</summary>
/// <param name="Mailbox">The expert's mailbox, in lower case.</param>
/// <param name="Employer">The employer's name.</param>
/// <param name="EmployerCode">The employer's unified social credit code; null where it is not known.</param>
/// <param name="Interests">Other ties to organisations.</param>
public sealed record ExpertFacts(string Mailbox, string Employer, string? EmployerCode, IReadOnlyList<ExpertInterest> Interests);
