using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>What a refusal says of one field of a form.</summary>
public static class Errors
{
    /// <summary>The first reason that concerns the field, or null.</summary>
    public static string? Of(Refusal? refusal, string field, string language) =>
        refusal is null ? null
        : refusal.Field == field ? refusal.Reason.In(language)
        : refusal.Others?.FirstOrDefault(other => other.Field == field)?.Reason.In(language);
}
