namespace AwardFunctions.Domain.Schemes;

/// <summary>申报: applications are handed in within a window that the announcement sets.</summary>
public sealed record IntakeStage : Stage
{
    /// <summary>Internal publicity by the applicant before it applies; null where none is asked.</summary>
    public Clock? InternalPublicity { get; init; }

    /// <summary>Where the form asks for it; present where it is asked.</summary>
    public InternalPublicityForm? InternalPublicityForm { get; init; }
}
