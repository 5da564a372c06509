using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The ranking of a cycle, first place first.</summary>
/// <param name="Dossier">The cycle.</param>
/// <param name="Lines">All lines, or those of one page.</param>
/// <param name="Count">How many lines there are in all.</param>
/// <param name="Field">What the whole field has in each category, in the sheet's order; empty before anyone has a locked score.</param>
public sealed record RankingView(CycleDossier Dossier, IReadOnlyList<RankingLine> Lines, int Count, IReadOnlyList<CategoryRange> Field)
{
    public static IReadOnlyList<CategoryRange> FieldOf(IEnumerable<CategoryPoints> categories) =>
    [
        .. categories.GroupBy(category => category.Id)
            .Select(all => new CategoryRange(all.Key, all.Min(one => one.Points), all.Average(one => one.Points), all.Max(one => one.Points))),
    ];
}
