namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Rows of the deliberating body within a cycle's partition.</summary>
internal static class CommitteeRows
{
    public const string Recusals = "recusal|";
    public const string Resolutions = "resolution|";
    public const string Rounds = "round|";

    public static string Recusal(MemberRecusal recusal) => $"{Recusals}{recusal.ApplicationId}|{Escaped(recusal.Member)}";

    /// <summary>By the decision that made it.</summary>
    public static string Resolution(string approvalId) => Resolutions + approvalId;

    public static string Round(string roundId) => Rounds + roundId;

    /// <summary>The marks of those who have voted.</summary>
    public static string Marks(string roundId) => $"voted|{roundId}|";

    public static string Mark(string roundId, string member) => Marks(roundId) + Escaped(member);

    public static string Box(string roundId) => $"ballots|{roundId}";

    internal static string Escaped(string email) => Uri.EscapeDataString(email).Replace('%', '~');
}
