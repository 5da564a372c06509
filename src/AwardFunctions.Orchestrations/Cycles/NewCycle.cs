namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>What the office sends to plan a cycle. Days are in the scheme's zone; the window includes its last day.</summary>
public sealed record NewCycle(string SchemeCode, int Edition, DateOnly AnnounceOn, DateOnly IntakeOpens, DateOnly IntakeCloses);
