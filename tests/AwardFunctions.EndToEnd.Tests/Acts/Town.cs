namespace AwardFunctions.EndToEnd.Tests.Acts;

/// <summary>The people of a town and what they are to its award.</summary>
internal static class Town
{
    public const string Administrator = "admin@town.test";
    public const string Office = "office@town.test";
    public const string Government = "gov@town.test";
    public const string Chair = "chair@town.test";
    public const string Citizen = "citizen@example.com";

    /// <summary>Reviewers whom the office may name.</summary>
    public static readonly string[] Reviewers = [.. Enumerable.Range(1, 6).Select(number => $"r{number}@reviewers.test")];

    /// <summary>Nine members of the deliberating body, the chair first.</summary>
    public static readonly string[] Members = [Chair, .. Enumerable.Range(2, 8).Select(number => $"m{number}@committee.test")];

    /// <summary>Mailbox, name and role of everyone whom the administrator registers.</summary>
    public static IEnumerable<(string Email, string Name, string Role)> Registered =>
    [
        (Office, "王办事", "office"),
        (Government, "赵秘书", "governmentOffice"),
        .. Reviewers.Select((email, index) => (email, $"评审员{index + 1}", "reviewer")),
    ];

    public static string NameOf(int member) => member == 0 ? "李主任" : $"委员{member + 1}";

    /// <summary>The first so many members, as a form sends them.</summary>
    public static string Present(int count) => string.Join(',', Members.Take(count));
}
