using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Portal.Pages.Reviewer;

/// <summary>A visit to one applicant.</summary>
/// <param name="Visit">As recorded; null before.</param>
/// <param name="Draft">What was typed and not accepted, by field; empty otherwise.</param>
/// <param name="MayArrange">The viewer leads the group, or is of the office.</param>
public sealed record VisitModel(
    ReviewView View, UnitReview Review, VisitRecord? Visit, bool MayArrange, IReadOnlyDictionary<string, string> Draft, Refusal? Refusal)
{
    public string Self => $"/reviews/{View.Dossier.Cycle.Id}/{View.Stage.Id}/{Review.Unit.ApplicationId}/visit";
}
