namespace AwardFunctions.Orchestrations.Applications;

/// <summary>An application as the office's list shows it, an individual's identity number masked; instants are UTC.</summary>
public sealed record ApplicationSummary(
    string Id, string Name, string CreditCode, string Sector, ApplicationState State, DateTimeOffset? SubmittedAt, DateOnly? Due);
