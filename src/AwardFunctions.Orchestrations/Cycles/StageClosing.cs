using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>The input of <see cref="CloseStage"/>; <paramref name="At"/> is UTC.</summary>
public sealed record StageClosing(StageRun Run, LocalizedText Note, DateTimeOffset At);
