using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Inspections;

/// <summary>An inspection on the page of its experts and of the holder.</summary>
/// <param name="Form">The form that was sent and not accepted, e.g. "finding-integrity"; empty otherwise.</param>
/// <param name="Draft">What was typed into it, by field.</param>
/// <param name="Refusal">Why it was not accepted.</param>
public sealed record InspectionModel(InspectionView View, string Form, IReadOnlyDictionary<string, string> Draft, Refusal? Refusal)
{
    public string Self => $"/inspections/{View.Inspection.Id}";

    public Refusal? RefusalOf(string form) => Form == form ? Refusal : null;

    /// <summary>What was typed into a field of a form; what is on record where that form was not sent.</summary>
    public string? Typed(string form, string field, string? saved = null) => Form == form ? Draft.GetValueOrDefault(field) : saved;
}
