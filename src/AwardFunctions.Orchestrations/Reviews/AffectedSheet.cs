using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>A score sheet in a running cycle whose expert has lost the right to review.</summary>
public sealed record AffectedSheet(CycleDossier Dossier, ReviewStage Stage, string ApplicationId, DateTimeOffset? SubmittedAt);
