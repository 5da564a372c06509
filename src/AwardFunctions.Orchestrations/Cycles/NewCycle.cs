namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>What the office sends to plan a cycle. Days are in the scheme's zone; the window includes its last day.</summary>
/// <param name="Prizes">By tier: the prize money in whole CNY where the regulation leaves the amount open.</param>
public sealed record NewCycle(
    string SchemeCode, int Edition, DateOnly AnnounceOn, DateOnly IntakeOpens, DateOnly IntakeCloses, IReadOnlyDictionary<string, int>? Prizes = null)
{
    /// <summary>The form field of a tier's prize.</summary>
    public static string PrizeField(string tierId) => "prize:" + tierId;
}
