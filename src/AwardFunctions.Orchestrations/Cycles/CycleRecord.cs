using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>One edition 届 of an award, from planning to its close.</summary>
/// <param name="Id">Scheme code and edition year, e.g. "AY-2026".</param>
/// <param name="SchemeCode">The scheme's code.</param>
/// <param name="SchemeHash">The edition of the scheme it is pinned to.</param>
/// <param name="Edition">The year it is given for.</param>
/// <param name="AnnounceOn">The day on which the office means to announce it.</param>
/// <param name="IntakeOpens">First day of the application window, inclusive, in the scheme's zone.</param>
/// <param name="IntakeCloses">Last day of the application window, inclusive until 24:00 in the scheme's zone.</param>
/// <param name="State">Where it stands.</param>
/// <param name="PlannedBy">Who planned it.</param>
/// <param name="PlannedAt">When, UTC.</param>
/// <param name="ClosedAt">When it came to its end, UTC.</param>
/// <param name="Result">What came of it, once closed.</param>
/// <param name="Extensions">How the application window was extended, oldest first; null where it never was.</param>
/// <param name="Prizes">By tier: the prize money in whole CNY that was set with the cycle, where the regulation leaves it open.</param>
/// <param name="Continuation">The decision by which it goes on beyond the end of its regulation; null where there is none.</param>
public sealed record CycleRecord(
    string Id,
    string SchemeCode,
    string SchemeHash,
    int Edition,
    DateOnly AnnounceOn,
    DateOnly IntakeOpens,
    DateOnly IntakeCloses,
    CycleState State,
    string PlannedBy,
    DateTimeOffset PlannedAt,
    DateTimeOffset? ClosedAt = null,
    LocalizedText? Result = null,
    IReadOnlyList<IntakeExtension>? Extensions = null,
    IReadOnlyDictionary<string, int>? Prizes = null,
    CycleContinuation? Continuation = null);
