namespace AwardFunctions.Domain.Eligibility;

/// <summary>What the office's own register knows of an applicant, by its credit code.</summary>
/// <param name="Bars">Bars in force on the day of submission.</param>
/// <param name="Honours">Honours of this scheme that it holds or held.</param>
/// <param name="Fraud">Fraud found in an earlier edition and not lifted, each with the day it was found.</param>
public sealed record KnownFacts(IReadOnlyList<KnownBar> Bars, IReadOnlyList<KnownHonour> Honours, IReadOnlyList<DateOnly> Fraud)
{
    public static KnownFacts None { get; } = new([], [], []);
}
