using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Portal.Pages.Reviewer;

/// <summary>One's own score sheet for one applicant.</summary>
/// <param name="Saved">The sheet as last saved; null before.</param>
public sealed record SheetModel(ReviewerView View, Material Material, ReviewSheetRecord? Saved, SheetDraft Draft, Refusal? Refusal)
{
    public bool ReadOnly => Saved?.SubmittedAt is not null || !View.IsOpen || Unit.State == UnitState.Out;

    public UnitRecord Unit => Review.Unit;

    public UnitReview Review => View.Reviews.First(review => review.Unit.ApplicationId == Material.Application.Id);

    public ConformitySheet? Conformity => ConformitySheets.Find(View.Dossier.Scheme.Scoring.Conformity);
}
