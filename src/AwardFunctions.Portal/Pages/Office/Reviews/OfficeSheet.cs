using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Pages.Reviewer;

namespace AwardFunctions.Portal.Pages.Office.Reviews;

/// <summary>The sheet of one expert for one applicant, entered by the office.</summary>
public sealed record OfficeSheet(ReviewView View, UnitRecord Unit, GroupMember Member, ReviewSheetRecord? Saved, SheetDraft Draft, Refusal? Refusal)
{
    public bool ReadOnly => Saved?.SubmittedAt is not null || View.Record?.State != StageState.Open;
}
