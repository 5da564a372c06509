using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>A place in the masthead's navigation.</summary>
/// <param name="Path">Where it leads; it is marked on this page and on those below it.</param>
/// <param name="ForRoles">Who sees it; empty for everyone.</param>
internal sealed record NavItem(string Path, LocalizedText Text, params string[] ForRoles)
{
    public static IReadOnlyList<NavItem> All { get; } =
    [
        new("/", new("首页", "Home")),
        new("/announcements", new("申报公告", "Calls")),
        new("/publicity", new("公示", "Publicity")),
        new("/honours", new("荣誉榜", "Honour roll")),
        new("/regulations", new("评审办法", "Regulations")),
        new("/applications", new("我的申报", "My applications"), Roles.Applicant),
        new("/holders", new("我的荣誉", "My honours"), Roles.Applicant),
        new("/office", new("工作台", "Office"), Roles.Office, Roles.Observer, Roles.Administrator),
        new("/approvals", new("待办事项", "To decide"), Roles.Office, Roles.Reviewer, Roles.Committee, Roles.DeputyHead, Roles.GovernmentOffice),
        new("/reviews", new("我的评审", "My reviews"), Roles.Reviewer),
        new("/inspections", new("获奖后巡查", "Inspections"), Roles.Applicant, Roles.Reviewer),
        new("/committee", new("审议材料", "Papers"), Roles.Committee, Roles.Office, Roles.Observer),
        new("/people", new("人员", "People"), Roles.Administrator),
    ];

    public bool Covers(string path) => Path == "/" ? path == "/" : path == Path || path.StartsWith(Path + "/", StringComparison.Ordinal);
}
