using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Pages.Reviewer;

namespace AwardFunctions.Portal.Pages.Office.Reviews;

/// <summary>The sheet of one expert for one applicant, entered by the office.</summary>
/// <param name="Saved">The sheet, blank where the office may not see it yet.</param>
/// <param name="Reference">Where the signed sheet is filed, as typed.</param>
public sealed record OfficeSheet(
    ReviewView View, UnitReview Review, GroupMember Member, ReviewSheetRecord? Saved, SheetDraft Draft, string Reference, string Viewer, Refusal? Refusal)
{
    public UnitRecord Unit => Review.Unit;

    /// <summary>The expert fills it in; no one else sees it before all have submitted.</summary>
    public bool IsSealed => Saved is { } saved && !SheetSeal.MaySee(Review.IsOpen, saved.Reviewer, saved.EnteredBy, Viewer);

    public bool ReadOnly => Saved?.SubmittedAt is not null || View.Record?.State != StageState.Open || Unit.State == UnitState.Out;

    public ConformitySheet? Conformity => ConformitySheets.Find(View.Dossier.Scheme.Scoring.Conformity);
}
