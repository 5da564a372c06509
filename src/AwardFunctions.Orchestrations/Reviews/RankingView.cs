using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The ranking of a cycle, first place first.</summary>
public sealed record RankingView(CycleDossier Dossier, IReadOnlyList<RankingLine> Lines)
{
    /// <summary>What the field has in each category, in the sheet's order; empty before anyone has a locked score.</summary>
    public IReadOnlyList<CategoryRange> Field { get; } =
    [
        .. Lines.SelectMany(line => line.Categories).GroupBy(category => category.Id)
            .Select(all => new CategoryRange(all.Key, all.Min(one => one.Points), all.Average(one => one.Points), all.Max(one => one.Points))),
    ];
}
