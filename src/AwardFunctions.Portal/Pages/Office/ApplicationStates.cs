using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;

namespace AwardFunctions.Portal.Pages.Office;

/// <summary>What the office calls the states of an application.</summary>
internal static class ApplicationStates
{
    public static (string? Kind, LocalizedText Name) Of(ApplicationState state) => state switch
    {
        ApplicationState.Draft => (null, new("填报中", "draft")),
        ApplicationState.Recommending => ("now", new("推荐中", "recommenders asked")),
        ApplicationState.Checking => ("now", new("待审查", "in check")),
        ApplicationState.Returned => ("warn", new("补正中", "returned")),
        ApplicationState.Eligible => ("ok", new("合格", "eligible")),
        ApplicationState.Refused => ("bad", new("不符合", "refused")),
        ApplicationState.Withdrawn => (null, new("已撤回", "withdrawn")),
        _ => (null, new("逾期未提交", "lapsed")),
    };
}
