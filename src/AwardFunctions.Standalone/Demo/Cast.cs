using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Standalone.Demo;

/// <summary>The people of the demonstration's county. Names and mailboxes are made up.</summary>
internal static class Cast
{
    /// <summary>The secret, in base 32, of everyone's second factor: no secret at all, it stands on the list of sign-in links.</summary>
    public const string Secret = "KN2WG2BANNXW4ZZAOVZWK3TU";

    private const string Decisions = "/approvals";

    public static Person Administrator { get; } =
        new("admin@anyang.example", "赵明", Roles.Administrator, new("系统管理员", "Administrator"), "/people");

    public static Person Clerk { get; } =
        new("office@anyang.example", "王雪梅", Roles.Office, new("评审办（县市场监督管理局）", "Award office"), "/office");

    public static IReadOnlyList<Person> Reviewers { get; } =
    [
        new("li.guodong@experts.example", "李国栋", Roles.Reviewer, new("评审组组长", "Reviewer, leader"), "/reviews"),
        new("chen.jing@experts.example", "陈静", Roles.Reviewer, new("评审员", "Reviewer"), "/reviews"),
        new("zhou.jianhua@experts.example", "周建华", Roles.Reviewer, new("评审员", "Reviewer"), "/reviews"),
    ];

    public static Person Chair { get; } =
        new("committee@anyang.example", "刘卫东", Roles.Committee, new("评审委员会副主任", "Committee, vice chair"), Decisions);

    public static Person DeputyHead { get; } =
        new("deputy@anyang.example", "张慧敏", Roles.DeputyHead, new("分管质量工作的副县长", "Deputy county head"), Decisions);

    public static Person Government { get; } =
        new("government@anyang.example", "郑海涛", Roles.GovernmentOffice, new("县政府办公室", "Government office"), Decisions);

    public static IReadOnlyList<Person> Officials { get; } = [Administrator, Clerk, .. Reviewers, Chair, DeputyHead, Government];
}
