namespace AwardFunctions.Orchestrations.Signals;

/// <summary>
/// The intent to start an orchestration or to have it look again. It is written before the change it announces and removed
/// after the engine has it, so that a crash in between loses nothing: a sweep sends it again.
/// </summary>
/// <param name="InstanceId">The orchestration it is for.</param>
/// <param name="Start">The orchestration's name where it is to be started; null to have it look again.</param>
/// <param name="InputJson">The input of a start.</param>
/// <param name="At">When it was written, UTC.</param>
public sealed record Signal(string InstanceId, string? Start, string? InputJson, DateTimeOffset At);
