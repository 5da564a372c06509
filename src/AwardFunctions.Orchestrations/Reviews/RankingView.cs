using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The ranking of a cycle, first place first.</summary>
public sealed record RankingView(CycleDossier Dossier, IReadOnlyList<RankingLine> Lines);
