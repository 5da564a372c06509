using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Scores;

/// <summary>Reads and writes the scores that come from no review sheet.</summary>
public sealed class ComponentScoreBook(IRecordStore store)
{
    private const string Scores = "score|";

    /// <summary>All of a cycle, by component and application.</summary>
    public async Task<IReadOnlyList<ComponentScoreRecord>> ListAsync(string cycleId, CancellationToken cancellationToken)
    {
        var scores = new List<ComponentScoreRecord>();
        await foreach (var score in store.ListAsync<ComponentScoreRecord>(Partitions.Cycle(cycleId), Scores, cancellationToken))
            scores.Add(score.Value);
        return scores;
    }

    /// <summary>Keeps a score, in place of an earlier one for the same term.</summary>
    public Task PutAsync(string cycleId, ComponentScoreRecord score, CancellationToken cancellationToken) =>
        store.PutAsync(Partitions.Cycle(cycleId), $"{Scores}{score.Component}|{score.ApplicationId}", score, cancellationToken);
}
