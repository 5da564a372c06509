using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Finds what an expert has scored in the running cycles of a scheme, so that the office can look at it again.</summary>
public sealed class AffectedSheets(CycleArchive archive, ReviewBook reviews)
{
    public async Task<IReadOnlyList<AffectedSheet>> OfAsync(string schemeCode, string email, CancellationToken cancellationToken)
    {
        var found = new List<AffectedSheet>();
        foreach (var dossier in (await archive.ListAsync(cancellationToken)).Where(one => one.Scheme.Code == schemeCode && one.Cycle.State == CycleState.Running))
        {
            foreach (var stage in dossier.Scheme.Stages.OfType<ReviewStage>())
            {
                found.AddRange(
                    (await reviews.SheetsAsync(dossier.Cycle.Id, stage.Id, cancellationToken))
                        .Where(sheet => sheet.Reviewer == email)
                        .Select(sheet => new AffectedSheet(dossier, stage, sheet.ApplicationId, sheet.SubmittedAt)));
            }
        }

        return found;
    }
}
