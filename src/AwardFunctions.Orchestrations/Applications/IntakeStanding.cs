namespace AwardFunctions.Orchestrations.Applications;

/// <summary>When the application window opens and closes; UTC, the close exclusive.</summary>
public sealed record IntakeStanding(DateTimeOffset OpensAt, DateTimeOffset ClosesAt);
