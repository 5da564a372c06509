using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Portal.Pages.Office.Reviews;

/// <summary>The ranking, page by page.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Unit">The applicant whose chart is shown; null for the first on the page.</param>
public sealed record RankingModel(RankingView View, int Page, string? Unit)
{
    private const int LinesOnAPage = 50;

    public int Pages => Math.Max(1, (View.Lines.Count + LinesOnAPage - 1) / LinesOnAPage);

    public IReadOnlyList<RankingLine> Lines => [.. View.Lines.Skip((Page - 1) * LinesOnAPage).Take(LinesOnAPage)];

    /// <summary>Whose categories are shown against the field; null before anyone has a locked score.</summary>
    public RankingLine? Charted =>
        View.Lines.FirstOrDefault(line => line.Unit.ApplicationId == Unit && line.Categories.Count > 0) ?? Lines.FirstOrDefault(line => line.Categories.Count > 0);
}
