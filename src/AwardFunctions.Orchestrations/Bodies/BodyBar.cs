using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Bodies;

/// <summary>That a recommending body may not recommend any more, for misconduct. <paramref name="At"/> is UTC.</summary>
/// <param name="ReferredTo">Whom it was referred to; empty where it was not.</param>
public sealed record BodyBar(string Reason, string ReferredTo, IReadOnlyList<EvidenceDocument> Evidence, string By, DateTimeOffset At);
