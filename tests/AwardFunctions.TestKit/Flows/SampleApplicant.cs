namespace AwardFunctions.TestKit.Flows;

/// <summary>An applicant that fills in everything a scheme asks of an organisation.</summary>
public sealed record SampleApplicant(string Email, string Name, string CreditCode, string Sector);
