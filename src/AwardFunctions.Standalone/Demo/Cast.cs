using AwardFunctions.Domain.Committee;
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

    /// <summary>The review committee, with the posts its regulation names.</summary>
    public static IReadOnlyList<Member> Committee { get; } =
    [
        new("zhang.huimin@committee.example", "张慧敏", "副县长", "县人民政府", Seat.Chair),
        new(Chair.Email, Chair.Name, "县市场监督管理局局长", "县市场监督管理局", Seat.ViceChair),
        new("sun.li@committee.example", "孙莉", "县政府办公室副主任", "县政府办公室", Seat.ViceChair),
        new("gao.feng@committee.example", "高峰", "县发展和改革委员会副主任", "县发展和改革委员会", Seat.Member),
        new("he.yun@committee.example", "何芸", "县工业和信息化局副局长", "县工业和信息化局", Seat.Member),
        new("lin.bo@committee.example", "林波", "县财政局副局长", "县财政局", Seat.Member),
        new("qian.wei@committee.example", "钱伟", "安阳师范学院教授", "安阳师范学院", Seat.Member),
        new("song.jie@committee.example", "宋洁", "市质量协会高级工程师", "市质量协会", Seat.Member),
        new("tang.hao@committee.example", "唐浩", "质量管理专家", "", Seat.Member),
    ];

    public static Person DeputyHead { get; } =
        new("deputy@anyang.example", "张慧敏", Roles.DeputyHead, new("分管质量工作的副县长", "Deputy county head"), Decisions);

    public static Person Government { get; } =
        new("government@anyang.example", "郑海涛", Roles.GovernmentOffice, new("县政府办公室", "Government office"), Decisions);

    public static IReadOnlyList<Person> Officials { get; } = [Administrator, Clerk, .. Reviewers, Chair, DeputyHead, Government];
}
