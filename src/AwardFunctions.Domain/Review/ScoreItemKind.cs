namespace AwardFunctions.Domain.Review;

public enum ScoreItemKind
{
    /// <summary>Scored by approach, deployment, learning, integration 方法—展开—学习—整合.</summary>
    Process,

    /// <summary>Scored by level, trend, comparison, integration 水平—趋势—对比—整合.</summary>
    Result,
}
