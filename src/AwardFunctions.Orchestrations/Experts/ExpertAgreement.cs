namespace AwardFunctions.Orchestrations.Experts;

/// <summary>The agreement an expert has signed for a year.</summary>
public sealed record ExpertAgreement(int Year, DateOnly SignedOn);
