using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Portal.Pages.Office.Reviews;

/// <summary>A review stage as the office sees it.</summary>
/// <param name="Reviewers">Everyone who can be named.</param>
/// <param name="Draft">The group as chosen in the form.</param>
/// <param name="Leader">Another leader as typed, where that was refused; null otherwise.</param>
/// <param name="Team">A group for single sectors as chosen, where that was refused; null otherwise.</param>
public sealed record ReviewModel(ReviewView View, IReadOnlyList<AccountRecord> Reviewers, GroupDraft Draft, Refusal? Refusal, LeaderDraft? Leader = null, TeamDraft? Team = null)
{
    /// <summary>Members who were disqualified since: their sheets are to be looked at again.</summary>
    public IReadOnlyList<ExpertRecord> Disqualified { get; init; } = [];

    public GroupRule Rule => View.Dossier.Scheme.Groups.First(group => group.Id == View.Stage.Group);

    public bool IsOpen => View.Record?.State == StageState.Open;

    /// <summary>Once a sheet is submitted the group stands.</summary>
    public bool GroupStands => View.Sheets.Any(sheet => sheet.SubmittedAt is not null);

    public int Expected => View.Reviews.Sum(review => review.Group?.Members.Count ?? 0);

    public int Submitted => View.Sheets.Count(sheet => sheet.SubmittedAt is not null);
}
