using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Draws;

namespace AwardFunctions.Orchestrations.Supervision;

/// <summary>What a supervision group watches: draws and progress, never scores.</summary>
public sealed record SupervisionView(
    CycleDossier Dossier, SupervisionRule Rule, SupervisionRecord? Group, IReadOnlyList<StageProgress> Stages, IReadOnlyList<DrawRecord> Draws);
