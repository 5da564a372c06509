using AwardFunctions.Orchestrations.Applications;

namespace AwardFunctions.Portal.Pages.Applicant.Application;

/// <summary>A form that saves field by field.</summary>
/// <param name="Conflicts">Fields that were changed elsewhere, with what this page's sender wanted.</param>
/// <param name="Saved">The page answers a save that went through.</param>
public sealed record FieldsView(ApplicationView View, IReadOnlyDictionary<string, string> Conflicts, bool Saved)
{
    /// <summary>The value to show: what the sender wanted where it conflicts, else what is saved.</summary>
    public string ValueOf(string field) => Conflicts.TryGetValue(field, out var mine) ? mine : SavedValueOf(field);

    public string SavedValueOf(string field) => View.Fields.TryGetValue(field, out var saved) ? saved.Value.Value : "";

    /// <summary>The version of a field, as forms and scripts send it back; empty where it was never saved.</summary>
    public string ETagOf(string field) => View.Fields.TryGetValue(field, out var saved) ? Http.HttpETag.Of(saved.ETag) : "";
}
