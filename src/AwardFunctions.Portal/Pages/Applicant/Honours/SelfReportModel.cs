using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.SelfReports;

namespace AwardFunctions.Portal.Pages.Applicant.Honours;

/// <summary>A self-report's page.</summary>
/// <param name="View">The report.</param>
/// <param name="Conflicts">Fields that were changed elsewhere, with what this page's sender wanted.</param>
/// <param name="Refusal">Why what was sent did not count.</param>
/// <param name="Requirement">The document whose file was refused; null where none was.</param>
/// <param name="Saved">The page answers a save that went through.</param>
public sealed record SelfReportModel(
    SelfReportView View, IReadOnlyDictionary<string, string> Conflicts, Refusal? Refusal = null, string? Requirement = null, bool Saved = false)
{
    /// <summary>The value to show: what the sender wanted where it conflicts, else what is saved.</summary>
    public string ValueOf(string field) => Conflicts.TryGetValue(field, out var mine) ? mine : SavedValueOf(field);

    public string SavedValueOf(string field) => View.Fields.TryGetValue(field, out var saved) ? saved.Value.Value : "";

    /// <summary>The version of a field, as forms and scripts send it back; empty where it was never saved.</summary>
    public string ETagOf(string field) => View.Fields.TryGetValue(field, out var saved) ? Http.HttpETag.Of(saved.ETag) : "";
}
