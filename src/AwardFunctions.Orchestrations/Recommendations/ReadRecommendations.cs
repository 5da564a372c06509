using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Recommendations;

/// <summary>Tells who is to recommend an application next, and whether all have.</summary>
public sealed class ReadRecommendations(ApplicationBook book, CycleArchive archive) : IActivity<RecommendationQuery, RecommendationStanding>
{
    public async Task<RecommendationStanding> RunAsync(RecommendationQuery input, CancellationToken cancellationToken)
    {
        var application = await book.ReadAsync(input.ApplicationId, cancellationToken);
        var scheme = (await archive.OpenAsync(application.CycleId, cancellationToken)).Scheme;
        return new RecommendationStanding(
            application.Round == input.Round ? RecommendationChain.NextOrder(application, scheme) : null,
            RecommendationChain.NextStep(application, scheme) is null,
            RecommendationChain.RefusalOf(application, input.Round) is not null);
    }
}
