namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>What someone sends to object.</summary>
public sealed record ObjectionForm(string PublicityId, string ApplicationId, string Name, string Email, string Grounds);
