using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Portal.Pages.Office;

/// <summary>What the office calls the states of a unit.</summary>
internal static class UnitStates
{
    public static (string? Kind, LocalizedText Name) Of(UnitState state) => state switch
    {
        UnitState.InReview => ("info", new("评审中", "in review")),
        UnitState.Candidate => ("info", new("候选", "candidate")),
        UnitState.Proposed => ("info", new("拟奖", "proposed")),
        UnitState.Published => ("now", new("公示中", "public")),
        UnitState.Held => ("warn", new("异议暂缓", "held")),
        UnitState.Cleared => ("ok", new("公示通过", "cleared")),
        UnitState.Honoured => ("gold", new("已授奖", "conferred")),
        _ => (null, new("未入选", "out")),
    };
}
