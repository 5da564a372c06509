namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Where records stand in the store. Keys are joined by '|', which no identity contains.</summary>
internal static class Partitions
{
    public const string Cycles = "cycles";
    public const string Publicity = "publicity";
    public const string Honours = "honours";

    public static string Cycle(string cycleId) => $"cycle|{cycleId}";

    public static string Application(string applicationId) => $"application|{applicationId}";

    public static string Applicant(string account) => $"applicant|{Uri.EscapeDataString(account).Replace('%', '~')}";

    public static string Reviewer(string account) => $"reviewer|{Uri.EscapeDataString(account).Replace('%', '~')}";

    /// <summary>The inspections that concern a person: as an expert, or as the holder.</summary>
    public static string Inspected(string account) => $"inspected|{Uri.EscapeDataString(account).Replace('%', '~')}";

    public static string Approver(string account) => $"approver|{Uri.EscapeDataString(account).Replace('%', '~')}";
}
