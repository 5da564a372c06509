namespace AwardFunctions.Domain.Schemes;

/// <summary>Something that a rule does not let stand.</summary>
/// <param name="Subject">The identity of what it is about: a field, a document, a tier, a group.</param>
/// <param name="Reason">What is wrong and what is allowed.</param>
/// <param name="Citation">The rule.</param>
public sealed record Finding(string Subject, LocalizedText Reason, Citation Citation);
