using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Inspections;

/// <summary>An inspection on the office's desk.</summary>
/// <param name="Experts">Everyone who can be named.</param>
/// <param name="Form">The form that was sent and not accepted, e.g. "team" or "order-1"; empty otherwise.</param>
/// <param name="Draft">What was typed into it, by field.</param>
/// <param name="Chosen">What was ticked in it.</param>
/// <param name="Refusal">Why it was not accepted.</param>
public sealed record InspectionFile(
    InspectionView View, IReadOnlyList<AccountRecord> Experts, string Form, IReadOnlyDictionary<string, string> Draft, IReadOnlyList<string> Chosen, Refusal? Refusal)
{
    public string Self => InspectionOperations.PathOf(View.Inspection.Id);

    public Refusal? RefusalOf(string form) => Form == form ? Refusal : null;

    /// <summary>What was typed into a field of a form; what is on record where that form was not sent.</summary>
    public string? Typed(string form, string field, string? saved = null) => Form == form ? Draft.GetValueOrDefault(field) : saved;

    /// <summary>Whether a box of a form is ticked.</summary>
    public bool Ticked(string form, string value, bool saved) => Form == form ? Chosen.Contains(value) : saved;
}
