namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>A page of the ranking.</summary>
/// <param name="Ranking">Its lines.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Charted">The applicant whose categories are shown against the field; null before anyone has a locked score.</param>
public sealed record RankingPageView(RankingView Ranking, int Page, int Pages, RankingLine? Charted);
