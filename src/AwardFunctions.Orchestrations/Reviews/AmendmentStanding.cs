namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Whether an amendment is on record.</summary>
public sealed record AmendmentStanding(bool Filed);
