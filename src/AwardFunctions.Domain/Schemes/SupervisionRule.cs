namespace AwardFunctions.Domain.Schemes;

/// <summary>监督组: people who watch the review's progress, see no scores and change nothing.</summary>
public sealed record SupervisionRule(LocalizedText Name, string Article);
