using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>How a holder accounts for a rectification, with evidence. <paramref name="At"/> is UTC.</summary>
/// <param name="Returned">Why the office returned it; null where it did not.</param>
public sealed record RectificationReply(string Account, IReadOnlyList<EvidenceDocument> Evidence, string By, DateTimeOffset At, string? Returned = null);
