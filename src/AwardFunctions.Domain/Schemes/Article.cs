namespace AwardFunctions.Domain.Schemes;

/// <summary>One article of a regulation, or an external source it leans on, in a sentence that a screen or mail can show.</summary>
/// <param name="Text">The rule in one short sentence.</param>
/// <param name="External">Where the rule comes from if not from the regulation itself, e.g. 民法典第203条; null otherwise.</param>
public sealed record Article(LocalizedText Text, LocalizedText? External = null);
