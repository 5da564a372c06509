using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Portal.Pages.Committee;

/// <summary>The deliberations whose papers someone may read, newest first.</summary>
public sealed record PapersList(IReadOnlyList<(CycleDossier Dossier, DeliberationStage Stage, StageRecord Record)> Deliberations);
