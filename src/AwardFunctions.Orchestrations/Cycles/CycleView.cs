using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>A cycle as the office's board shows it.</summary>
public sealed record CycleView(
    CycleDossier Dossier,
    IReadOnlyList<StageRecord> Stages,
    IReadOnlyList<ApplicationSummary> Applications,
    IReadOnlyList<UnitRecord> Units,
    OpenDecisions Open,
    DateOnly Today);
