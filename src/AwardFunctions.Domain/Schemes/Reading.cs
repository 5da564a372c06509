namespace AwardFunctions.Domain.Schemes;

/// <summary>How the scheme reads a place the text leaves open, and why. Settings of the office cite one.</summary>
public sealed record Reading(string Id, LocalizedText Text, LocalizedText Reason, string Article);
