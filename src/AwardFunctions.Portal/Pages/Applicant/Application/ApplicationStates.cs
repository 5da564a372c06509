using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;

namespace AwardFunctions.Portal.Pages.Applicant.Application;

/// <summary>How an application's state is shown.</summary>
public static class ApplicationStates
{
    /// <summary>A tag's kind and text.</summary>
    public static (string? Kind, LocalizedText Text) Of(ApplicationState state) => state switch
    {
        ApplicationState.Draft => (null, new("草稿", "draft")),
        ApplicationState.Recommending => ("now", new("待推荐", "being recommended")),
        ApplicationState.Checking => ("now", new("审查中", "being checked")),
        ApplicationState.Returned => ("warn", new("待补正", "to correct")),
        ApplicationState.Eligible => ("ok", new("已受理", "accepted")),
        ApplicationState.Refused => ("bad", new("未通过", "refused")),
        ApplicationState.Withdrawn => (null, new("已撤回", "withdrawn")),
        ApplicationState.Lapsed => (null, new("逾期未提交", "lapsed")),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
