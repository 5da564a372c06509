using System.Globalization;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>Reads and writes draws.</summary>
public sealed class DrawBook(IRecordStore store)
{
    public static string IdOf(string cycleId, string groupId, int number) => string.Create(CultureInfo.InvariantCulture, $"{cycleId}.{groupId}.{number}");

    /// <summary>The draw, or null where there is none or the identity is none.</summary>
    public async Task<DrawRecord?> FindAsync(string drawId, CancellationToken cancellationToken) =>
        Parse(drawId) is { } place ? (await store.FindAsync<DrawRecord>(Partitions.Cycle(place.CycleId), DrawRows.Draw(place.GroupId, place.Number), cancellationToken))?.Value : null;

    /// <exception cref="InvalidOperationException">There is no such draw.</exception>
    public async Task<DrawRecord> ReadAsync(string drawId, CancellationToken cancellationToken) =>
        await FindAsync(drawId, cancellationToken) ?? throw new InvalidOperationException($"There is no draw {drawId}.");

    /// <summary>The draws of a cycle, or of one of its groups, oldest first.</summary>
    public async Task<IReadOnlyList<DrawRecord>> ListAsync(string cycleId, string? groupId, CancellationToken cancellationToken)
    {
        var draws = new List<DrawRecord>();
        await foreach (var draw in store.ListAsync<DrawRecord>(Partitions.Cycle(cycleId), groupId is null ? DrawRows.Prefix : DrawRows.Draws(groupId), cancellationToken))
            draws.Add(draw.Value);
        return draws;
    }

    /// <summary>Writes a new draw with its secret; false where someone else has opened one under this number.</summary>
    public async Task<bool> InsertAsync(DrawRecord draw, DrawSecret secret, PromisedEntry promise, CancellationToken cancellationToken)
    {
        var place = Parse(draw.Id)!.Value;
        try
        {
            await store.ApplyAsync(
                Partitions.Cycle(draw.CycleId),
                [
                    new RecordChange.Insert(DrawRows.Draw(place.GroupId, place.Number), RecordStoreExtensions.ToJson(draw)),
                    new RecordChange.Insert(DrawRows.Secret(draw.Id), RecordStoreExtensions.ToJson(secret)),
                    promise.AsChange(),
                ],
                cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    /// <summary>Changes a draw; null from <paramref name="change"/> leaves it.</summary>
    public async Task<DrawRecord> UpdateAsync(
        string drawId, Func<DrawRecord, DrawRecord?> change, CancellationToken cancellationToken, params RecordChange[] along)
    {
        var place = Parse(drawId)!.Value;
        return (await store.UpdateAsync<DrawRecord>(
            Partitions.Cycle(place.CycleId), DrawRows.Draw(place.GroupId, place.Number),
            draw => change(draw ?? throw new InvalidOperationException($"There is no draw {drawId}.")), cancellationToken, along))!;
    }

    /// <summary>The seed of a draw.</summary>
    public async Task<string> SeedAsync(string drawId, CancellationToken cancellationToken) =>
        (await store.FindAsync<DrawSecret>(Partitions.Cycle(Parse(drawId)!.Value.CycleId), DrawRows.Secret(drawId), cancellationToken))!.Value.Seed;

    private static (string CycleId, string GroupId, int Number)? Parse(string drawId) =>
        drawId.Split('.') is [{ Length: > 0 } cycle, { Length: > 0 } group, var text] && drawId.Length <= 100
        && drawId.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.')
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (cycle, group, number)
            : null;
}
