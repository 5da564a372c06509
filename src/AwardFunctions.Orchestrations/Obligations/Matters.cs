using AwardFunctions.Domain.Honours;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>What obligations are about, beside the duties of the scheme.</summary>
public static class Matters
{
    /// <summary>The honour's own end: its last day of validity.</summary>
    public const string Expiry = ReminderLadder.Expiry;

    /// <summary>整改: what an inspection found is put right.</summary>
    public const string Rectification = "rectification";

    /// <summary>追回: plaque, certificate or prize are given back.</summary>
    public const string Recovery = "recovery";

    /// <summary>The holder's account of how the prize was used; what is asked about it begins so, too.</summary>
    public const string PrizeUse = "prize-use";

    /// <summary>A bar on applying comes to its end.</summary>
    public const string Bar = "bar";

    /// <summary>What is owed also after the honour has lapsed, been renewed or revoked.</summary>
    public static bool OutlivesHonour(string matter) => matter is Recovery or Bar || matter.StartsWith(PrizeUse, StringComparison.Ordinal);
}
