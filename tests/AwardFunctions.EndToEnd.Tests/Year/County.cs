namespace AwardFunctions.EndToEnd.Tests.Year;

/// <summary>The people of the county and what they do in the award.</summary>
internal static class County
{
    public const string Administrator = "admin@anyang.test";
    public const string Office = "office@anyang.test";
    public const string Committee = "chair@anyang.test";
    public const string DeputyHead = "deputy@anyang.test";
    public const string Government = "gov@anyang.test";
    public const string Citizen = "citizen@example.com";
    public static readonly string[] Reviewers = ["r1@experts.test", "r2@experts.test", "r3@experts.test"];

    /// <summary>Who recommends, in the order in which they sign.</summary>
    public static readonly string[] Recommenders = ["competent-department@bodies.test", "quality-department@bodies.test"];

    /// <summary>Mailbox, name and role of everyone whom the administrator registers.</summary>
    public static IEnumerable<(string Email, string Name, string Role)> Registered =>
    [
        (Office, "王办事", "office"),
        (Committee, "李主任", "committee"),
        (DeputyHead, "张副县长", "deputyHead"),
        (Government, "赵秘书", "governmentOffice"),
        .. Reviewers.Select((email, index) => (email, $"评审员{index + 1}", "reviewer")),
    ];

    /// <summary>Mailbox, name and seat of everyone on the committee.</summary>
    public static IEnumerable<(string Email, string Name, string Seat)> Members =>
    [
        (Committee, "李主任", "chair"),
        .. Enumerable.Range(2, 6).Select(number => ($"m{number}@committee.test", $"委员{number}", "member")),
    ];
}
