namespace AwardFunctions.Orchestrations.Sweeps;

/// <summary>What came of one run of a sweep.</summary>
/// <param name="Sweep">Its name.</param>
/// <param name="Done">How many things were done.</param>
/// <param name="Failure">Why it failed; null where it came to its end.</param>
public sealed record SweepRun(string Sweep, int Done, Exception? Failure = null);
