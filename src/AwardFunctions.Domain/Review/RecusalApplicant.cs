namespace AwardFunctions.Domain.Review;

/// <summary>What recusal looks at in an applicant.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Name">The applicant's name.</param>
/// <param name="CreditCode">Its unified social credit code; empty for an individual without one.</param>
/// <param name="Mailboxes">The mailboxes it is reached under.</param>
public sealed record RecusalApplicant(string ApplicationId, string Name, string CreditCode, IReadOnlyList<string> Mailboxes);
