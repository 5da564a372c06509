namespace AwardFunctions.Domain.Schemes;

/// <summary>初审: each application is checked for completeness and eligibility; it may be returned for correction.</summary>
public sealed record CheckStage : Stage
{
    /// <summary>The time an applicant has for a correction 补正.</summary>
    public required Clock Correction { get; init; }

    /// <summary>How often one application may be returned.</summary>
    public required int MaxCorrections { get; init; }

    /// <summary>The time the office gives itself for each check; reminders rest on it.</summary>
    public required Clock Check { get; init; }
}
