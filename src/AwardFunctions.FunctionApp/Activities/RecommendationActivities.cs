using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Recommendations;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Activities;

public sealed class RecommendationActivities(ActivityRun run)
{
    [Function(nameof(ReadRecommendations))]
    public Task<RecommendationStanding> ReadRecommendations(
        [ActivityTrigger] RecommendationQuery input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<ReadRecommendations, RecommendationQuery, RecommendationStanding>(input, client, cancellationToken);

    [Function(nameof(RecordRecommendation))]
    public Task<Nothing> RecordRecommendation(
        [ActivityTrigger] RecommendationResult input, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken) =>
        run.Async<RecordRecommendation, RecommendationResult, Nothing>(input, client, cancellationToken);
}
