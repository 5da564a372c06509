namespace AwardFunctions.Domain.Eligibility;

/// <summary>A bar on an applicant; <paramref name="Until"/> is its last day, inclusive, or null for no end.</summary>
public sealed record KnownBar(string Article, DateOnly? Until);
