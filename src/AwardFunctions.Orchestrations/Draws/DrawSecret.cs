namespace AwardFunctions.Orchestrations.Draws;

/// <summary>The seed that was committed to; it stands by itself so that no list of draws can show it before its time.</summary>
public sealed record DrawSecret(string Seed);
