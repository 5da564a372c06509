using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Portal.Pages.Reviewer;

/// <summary>One's own score sheet for one applicant.</summary>
/// <param name="Saved">The sheet as last saved; null before.</param>
public sealed record SheetModel(ReviewerView View, Material Material, ReviewSheetRecord? Saved, SheetDraft Draft, Refusal? Refusal)
{
    public bool ReadOnly => Saved?.SubmittedAt is not null || !View.IsOpen;

    public UnitRecord Unit => View.Units.First(unit => unit.ApplicationId == Material.Application.Id);
}
