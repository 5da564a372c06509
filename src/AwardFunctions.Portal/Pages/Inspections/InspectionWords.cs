using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Inspections;

namespace AwardFunctions.Portal.Pages.Inspections;

/// <summary>What states and steps of an inspection are called.</summary>
internal static class InspectionWords
{
    public static (LocalizedText Name, string? Kind) Of(InspectionState state) => state switch
    {
        InspectionState.Planned => (new("待定日期", "day not agreed"), "warn"),
        InspectionState.Agreed => (new("已定日期", "day agreed"), "info"),
        InspectionState.ToOrder => (new("待责令整改", "rectification to be ordered"), "now"),
        InspectionState.Rectifying => (new("整改中", "being put right"), "warn"),
        InspectionState.Done => (new("已完成", "done"), "ok"),
        _ => (new("已取消", "called off"), null),
    };

    public static (LocalizedText Name, string? Kind) Of(RectificationState state) => state switch
    {
        RectificationState.Open => (new("待整改", "to be put right"), "warn"),
        RectificationState.HandedIn => (new("待核查", "to be looked at"), "now"),
        RectificationState.Accepted => (new("合格", "accepted"), "ok"),
        _ => (new("不合格，已提请处理", "failed, measure proposed"), "bad"),
    };

    public static LocalizedText Of(InspectionStep step) => step.Kind switch
    {
        InspectionStepKind.Planned => new("安排巡查", "Planned"),
        InspectionStepKind.TeamSeated => new("确定专家", "Team named"),
        InspectionStepKind.DayProposed => new("评审办拟定日期", "Day proposed by the office"),
        InspectionStepKind.DayAsked => new("获奖单位请求另定日期", "Holder asks for another day"),
        InspectionStepKind.DayAgreed => new("商定日期", "Day agreed"),
        InspectionStepKind.CalledOff => new("取消巡查", "Called off"),
        InspectionStepKind.Signed => new("组长签署报告", "Report signed by the leader"),
        InspectionStepKind.Ordered => new($"责令整改（第{step.Order}号）", $"Rectification {step.Order} ordered"),
        InspectionStepKind.HandedIn => new($"提交整改情况（第{step.Order}号）", $"Rectification {step.Order} accounted for"),
        InspectionStepKind.Returned => new($"退回整改情况（第{step.Order}号）", $"Rectification {step.Order} returned"),
        InspectionStepKind.Extended => new($"延长整改期限（第{step.Order}号）", $"Rectification {step.Order} extended"),
        InspectionStepKind.Accepted => new($"整改合格（第{step.Order}号）", $"Rectification {step.Order} accepted"),
        _ => new($"整改不合格（第{step.Order}号），提请处理", $"Rectification {step.Order} failed; a measure is proposed"),
    };

    /// <summary>A unit of time after a number, e.g. 个工作日.</summary>
    public static LocalizedText Of(TimeUnit unit) => unit switch
    {
        TimeUnit.WorkingDays => new("个工作日", "working days"),
        TimeUnit.Days => new("日", "days"),
        TimeUnit.Months => new("个月", "months"),
        _ => new("年", "years"),
    };
}
