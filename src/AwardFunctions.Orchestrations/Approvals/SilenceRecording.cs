namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>The input of <see cref="RecordSilence"/>; <paramref name="At"/> is UTC.</summary>
public sealed record SilenceRecording(string ApprovalId, DateTimeOffset At);
