namespace AwardFunctions.Orchestrations.Signals;

/// <summary>
/// The intent to start an orchestration or to have it look again, and to keep what the audit log was promised. It is written before the change it announces and removed
/// after the engine has it, so that a crash in between loses nothing: a sweep sends it again.
/// </summary>
/// <param name="InstanceId">The orchestration it is for; null where none waits.</param>
/// <param name="Start">The orchestration's name where it is to be started; null to have it look again.</param>
/// <param name="InputJson">The input of a start.</param>
/// <param name="At">When it was written, UTC.</param>
/// <param name="Promised">The partition whose promised audit entries are to be kept; null where there are none.</param>
public sealed record Signal(string? InstanceId, string? Start, string? InputJson, DateTimeOffset At, string? Promised = null);
