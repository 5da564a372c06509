using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Keeps the ranking line by line, so that a page of it costs the same however many applied.</summary>
public sealed class RankedList(IRecordStore store)
{
    /// <summary>Far below what a batch may hold.</summary>
    private const int BatchSize = 50;

    /// <summary>Keeps the lines, first place first; a former ranking of the cycle is overwritten.</summary>
    public async Task WriteAsync(string cycleId, IReadOnlyList<RankedLine> lines, CancellationToken cancellationToken)
    {
        var partition = Partitions.Cycle(cycleId);
        var changes = lines.SelectMany((line, index) => new RecordChange[]
        {
            new RecordChange.Put(Rows.Ranked(index + 1), RecordStoreExtensions.ToJson(line)),
            new RecordChange.Put(Rows.LineOf(line.ApplicationId), RecordStoreExtensions.ToJson(new LineNumber(index + 1))),
        });
        foreach (var batch in changes.Chunk(BatchSize))
            await store.ApplyAsync(partition, batch, cancellationToken);
        // The whole last: what was begun and not finished is not shown.
        await store.PutAsync(partition, Rows.Ranking, new RankedField(lines.Count, RankingView.FieldOf(lines.SelectMany(line => line.Categories))), cancellationToken);
    }

    /// <summary>What was ranked; null before anyone was.</summary>
    public async Task<RankedField?> FindAsync(string cycleId, CancellationToken cancellationToken) =>
        (await store.FindAsync<RankedField>(Partitions.Cycle(cycleId), Rows.Ranking, cancellationToken))?.Value;

    /// <summary>Some lines, both ends inclusive and from 1, each with its unit as it stands now.</summary>
    public async Task<IReadOnlyList<RankingLine>> LinesAsync(string cycleId, int first, int last, CancellationToken cancellationToken)
    {
        var lines = new List<RankingLine>();
        for (var number = first; number <= last; number++)
        {
            if (await store.FindAsync<RankedLine>(Partitions.Cycle(cycleId), Rows.Ranked(number), cancellationToken) is { Value: var ranked }
                && await store.FindAsync<UnitRecord>(Partitions.Cycle(cycleId), Rows.Unit(ranked.ApplicationId), cancellationToken) is { Value: var unit })
                lines.Add(new RankingLine(unit, ranked.Score, ranked.Categories, ranked.TieBrokenBy, ranked.Tied));
        }

        return lines;
    }

    /// <summary>The line of one applicant; null where it was not ranked.</summary>
    public async Task<RankingLine?> LineOfAsync(string cycleId, string applicationId, CancellationToken cancellationToken) =>
        await store.FindAsync<LineNumber>(Partitions.Cycle(cycleId), Rows.LineOf(applicationId), cancellationToken) is { Value.Number: var number }
            ? (await LinesAsync(cycleId, number, number, cancellationToken)).FirstOrDefault()
            : null;

    private sealed record LineNumber(int Number);
}
