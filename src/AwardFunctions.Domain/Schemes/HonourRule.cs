namespace AwardFunctions.Domain.Schemes;

/// <summary>What holders may say and must do while the honour runs.</summary>
/// <param name="Marking">The marking rule, with {name}, {from}, {until} and {year} to fill in.</param>
/// <param name="Renewal">How the honour may be renewed or won again.</param>
public sealed record HonourRule(LocalizedText Marking, string MarkingArticle, Renewal Renewal)
{
    /// <summary>What else holders must heed when they show the honour, e.g. that no product may be said to have won it; null where nothing is said.</summary>
    public LocalizedText? MarkingNotice { get; init; }
}
