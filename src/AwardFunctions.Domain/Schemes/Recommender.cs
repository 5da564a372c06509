namespace AwardFunctions.Domain.Schemes;

/// <summary>Who recommends an applicant, in which step of the chain.</summary>
/// <param name="Step">1 for the first to sign; equal steps are alternatives.</param>
/// <param name="Clock">The time it has; null where none is stated.</param>
public sealed record Recommender(
    string Id, LocalizedText Name, int Step, bool Required, IReadOnlyList<ApplicantKind> Kinds, Clock? Clock, string Article);
