namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>How many objections against a unit are open, and whether one was upheld.</summary>
public sealed record HoldStanding(int Open, bool Upheld);
