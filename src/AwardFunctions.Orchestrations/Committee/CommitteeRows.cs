namespace AwardFunctions.Orchestrations.Committee;

/// <summary>Rows of the deliberating body within a cycle's partition.</summary>
internal static class CommitteeRows
{
    public const string Recusals = "recusal|";
    public const string Resolutions = "resolution|";

    public static string Recusal(MemberRecusal recusal) => $"{Recusals}{recusal.ApplicationId}|{Escaped(recusal.Member)}";

    /// <summary>By the decision that made it.</summary>
    public static string Resolution(string approvalId) => Resolutions + approvalId;

    internal static string Escaped(string email) => Uri.EscapeDataString(email).Replace('%', '~');
}
