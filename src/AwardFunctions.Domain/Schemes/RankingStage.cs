namespace AwardFunctions.Domain.Schemes;

/// <summary>综合排序: the combined ranking is computed and the list of candidates proposed.</summary>
public sealed record RankingStage : Stage;
