namespace AwardFunctions.Orchestrations.Applications;

/// <summary>A submission of a round, from 0; <paramref name="At"/> is UTC.</summary>
public sealed record SubmissionReceived(string ApplicationId, int Round, DateTimeOffset At);
