using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Portal.Pages.Office.Cycles;

/// <summary>A cycle as a card on the office's desk.</summary>
/// <param name="OpenDecisions">What has been asked of someone and not been decided.</param>
public sealed record CycleOnDesk(CycleDossier Dossier, IReadOnlyList<StageRecord> Stages, IReadOnlyList<ApprovalRecord> OpenDecisions, DateOnly Today)
{
    public IEnumerable<StageRecord> OpenStages => Stages.Where(stage => stage.State == StageState.Open);

    public int Overdue => OpenDecisions.Count(decision => Today > decision.Due.LastDay);
}
