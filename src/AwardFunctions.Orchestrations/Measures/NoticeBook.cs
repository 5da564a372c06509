using System.Globalization;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>The public notices about holders.</summary>
public sealed class NoticeBook(IRecordStore store)
{
    private const string Partition = "notices";

    /// <summary>How many stand on the public page.</summary>
    private const int Shown = 100;

    /// <summary>The latest, newest first.</summary>
    public async Task<IReadOnlyList<NoticeRecord>> LatestAsync(CancellationToken cancellationToken)
    {
        var latest = new List<NoticeRecord>();
        await foreach (var notice in store.ListAsync<NoticeRecord>(RecordQuery.Prefix(Partition, "", Shown), cancellationToken))
        {
            latest.Add(notice.Value);
            if (latest.Count == Shown)
                break;
        }

        return [.. latest.OrderByDescending(notice => notice.DecidedOn).ThenByDescending(notice => notice.Id, StringComparer.Ordinal)];
    }

    /// <summary>Makes a notice public, once.</summary>
    internal Task EnterAsync(NoticeRecord notice, CancellationToken cancellationToken) =>
        store.TryInsertAsync(Partition, RowOf(notice.DecidedOn, notice.Id), notice, cancellationToken);

    /// <summary>Says on the notice of a measure that it no longer holds; nothing where there is none.</summary>
    internal Task LiftAsync(MeasureRecord measure, DateOnly on, CancellationToken cancellationToken) =>
        store.UpdateAsync<NoticeRecord>(
            Partition, RowOf(measure.DecidedOn!.Value, measure.Id), current => current is null ? null : current with { LiftedOn = on }, cancellationToken);

    /// <remarks>The newest comes first in row order.</remarks>
    private static string RowOf(DateOnly decidedOn, string id) =>
        $"{(DateOnly.MaxValue.DayNumber - decidedOn.DayNumber).ToString("D7", CultureInfo.InvariantCulture)}|{id}";
}
