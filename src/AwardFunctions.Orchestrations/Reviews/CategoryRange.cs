namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>What the whole field has in one category.</summary>
/// <param name="Mean">The arithmetic mean, unrounded.</param>
public sealed record CategoryRange(string Id, decimal Min, decimal Mean, decimal Max);
