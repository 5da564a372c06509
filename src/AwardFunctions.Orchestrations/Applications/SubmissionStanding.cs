namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Whether an application has been submitted, be it withdrawn since.</summary>
public sealed record SubmissionStanding(bool Submitted);
