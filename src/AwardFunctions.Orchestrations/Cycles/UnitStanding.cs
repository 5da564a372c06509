namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>How many units a stage is about, and how many of them an open objection holds.</summary>
public sealed record UnitStanding(int Concerned, int Held);
