namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>Whether an objection is on record.</summary>
public sealed record ObjectionStanding(bool Filed);
