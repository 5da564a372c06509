using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>A stage of a cycle as the board shows it.</summary>
/// <param name="StageId">The scheme's stage.</param>
/// <param name="Index">Its place in the scheme's order, from 0.</param>
/// <param name="PlannedFrom">The earliest day on which it may begin, as rehearsed when the cycle was planned.</param>
/// <param name="PlannedUntil">The latest day on which it should end, as rehearsed.</param>
/// <param name="State">Where it stands.</param>
/// <param name="InstanceId">The orchestration that walks it now, or walked it last.</param>
/// <param name="OpenedAt">When it was opened last, UTC.</param>
/// <param name="ClosedAt">When it was closed last, UTC.</param>
/// <param name="Due">Its deadline where one is running.</param>
/// <param name="Note">What came of it, or why it was sent back.</param>
public sealed record StageRecord(
    string StageId,
    int Index,
    DateOnly PlannedFrom,
    DateOnly PlannedUntil,
    StageState State,
    string? InstanceId = null,
    DateTimeOffset? OpenedAt = null,
    DateTimeOffset? ClosedAt = null,
    Deadline? Due = null,
    LocalizedText? Note = null);
