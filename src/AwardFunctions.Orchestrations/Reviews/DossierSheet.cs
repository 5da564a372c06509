using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The score sheet of a cycle's scheme.</summary>
internal static class DossierSheet
{
    public static ScoreSheet Sheet(this CycleDossier dossier) => ScoreSheets.Find(dossier.Scheme.Scoring.Sheet)!;
}
