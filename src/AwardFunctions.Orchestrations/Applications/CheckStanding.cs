namespace AwardFunctions.Orchestrations.Applications;

/// <summary>How many applications are still being checked or corrected, and how many are eligible.</summary>
public sealed record CheckStanding(int Pending, int Eligible);
