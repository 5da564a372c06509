using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Orchestrations.Scores;

/// <summary>Gathers what the units of a cycle were given so far: by review groups that have locked their scores, by a third party, by a panel.</summary>
public sealed class UnitScores(ReviewBook reviews, ComponentScoreBook components)
{
    public async Task<CycleScores> ReadAsync(CycleDossier dossier, CancellationToken cancellationToken)
    {
        var groups = new Dictionary<(string ApplicationId, string Component), GroupScore>();
        foreach (var stage in dossier.Scheme.Stages.OfType<ReviewStage>())
        {
            foreach (var consensus in await reviews.ConsensusesAsync(dossier.Cycle.Id, stage.Id, cancellationToken))
            {
                if (consensus.Lock is { } locked)
                    groups[(consensus.ApplicationId, stage.Component)] = locked.Score;
            }
        }

        return new CycleScores(dossier.Scheme, groups, await components.ListAsync(dossier.Cycle.Id, cancellationToken));
    }
}
