using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>What each role is called.</summary>
public static class RoleNames
{
    public static LocalizedText Of(string role) => role switch
    {
        Roles.Applicant => new("申报单位", "applicant"),
        Roles.Office => new("评审办", "award office"),
        Roles.Reviewer => new("评审专家", "reviewer"),
        Roles.Committee => new("评审委员会", "committee"),
        Roles.DeputyHead => new("分管领导", "deputy head"),
        Roles.GovernmentOffice => new("政府办公室", "government office"),
        Roles.Observer => new("纪检监察", "discipline commission"),
        Roles.Administrator => new("系统管理员", "administrator"),
        _ => new(role, role),
    };
}
