using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Portal.Pages.Office.Cycles;

/// <summary>A cycle as a card on the office's desk.</summary>
/// <param name="Open">What has been asked of someone and not been decided.</param>
public sealed record CycleOnDesk(CycleDossier Dossier, IReadOnlyList<StageRecord> Stages, OpenDecisions Open, DateOnly Today)
{
    public IEnumerable<StageRecord> OpenStages => Stages.Where(stage => stage.State == StageState.Open);
}
