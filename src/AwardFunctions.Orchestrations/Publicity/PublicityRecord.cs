using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Publicity;

/// <summary>A list that is, or was, public for objections.</summary>
/// <param name="Id">Cycle, stage and batch.</param>
/// <param name="CycleId">The cycle.</param>
/// <param name="StageId">The publicity stage.</param>
/// <param name="Units">The applications on it.</param>
/// <param name="Postings">Where it was posted, and on which day.</param>
/// <param name="Links">Where each posting can be read.</param>
/// <param name="StartsOn">The day of the latest posting, which does not count.</param>
/// <param name="Period">How long.</param>
/// <param name="Deadline">Its last day, inclusive until 24:00 in the scheme's zone.</param>
/// <param name="ClosedAt">When it was closed, UTC; null while it runs.</param>
/// <param name="Held">The applications that objections held at its end; null while it runs.</param>
public sealed record PublicityRecord(
    string Id,
    string CycleId,
    string StageId,
    IReadOnlyList<string> Units,
    IReadOnlyDictionary<string, DateOnly> Postings,
    IReadOnlyDictionary<string, string> Links,
    DateOnly StartsOn,
    Duration Period,
    Deadline Deadline,
    DateTimeOffset? ClosedAt = null,
    IReadOnlyList<string>? Held = null);
