namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Leads from a person to an application.</summary>
public sealed record ApplicationPointer(string ApplicationId);
