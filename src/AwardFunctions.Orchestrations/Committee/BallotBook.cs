using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>
/// Reads and writes rounds by mail. A ballot goes into the box in one batch with the mark that its member has voted; in a secret ballot
/// nothing else joins the two.
/// </summary>
public sealed class BallotBook(IRecordStore store)
{
    private const string Tokens = "ballot-tokens";

    /// <summary>The latest round for a decision, or null.</summary>
    public async Task<BallotRound?> LatestAsync(string cycleId, string approvalId, CancellationToken cancellationToken) =>
        (await ListAsync(cycleId, cancellationToken)).LastOrDefault(round => round.ApprovalId == approvalId);

    /// <summary>The rounds of a cycle, by decision and number.</summary>
    public async Task<IReadOnlyList<BallotRound>> ListAsync(string cycleId, CancellationToken cancellationToken)
    {
        var rounds = new List<BallotRound>();
        await foreach (var round in store.ListAsync<BallotRound>(Partitions.Cycle(cycleId), CommitteeRows.Rounds, cancellationToken))
            rounds.Add(round.Value);
        return rounds;
    }

    public async Task<BallotRound?> FindAsync(string roundId, CancellationToken cancellationToken) =>
        (await store.FindAsync<BallotRound>(PartitionOf(roundId), CommitteeRows.Round(roundId), cancellationToken))?.Value;

    /// <summary>The mailboxes of those who have voted.</summary>
    public async Task<IReadOnlyList<string>> VotedAsync(string roundId, CancellationToken cancellationToken)
    {
        var voted = new List<string>();
        await foreach (var mark in store.ListAsync<BallotMark>(PartitionOf(roundId), CommitteeRows.Marks(roundId), cancellationToken))
            voted.Add(mark.Value.Member);
        return voted;
    }

    /// <summary>The count of a closed round; null while it runs, whoever asks.</summary>
    public async Task<RoundCount?> CountAsync(BallotRound round, CancellationToken cancellationToken) => round.ClosedAt is null
        ? null
        : new RoundCount(
            round, await VotedAsync(round.Id, cancellationToken),
            (await store.FindAsync<BallotBox>(PartitionOf(round.Id), CommitteeRows.Box(round.Id), cancellationToken))?.Value ?? BallotBox.Empty);

    internal static string NextId(string approvalId, BallotRound? latest) =>
        $"{approvalId}.{(latest is null ? 1 : int.Parse(latest.Id[(latest.Id.LastIndexOf('.') + 1)..], CultureInfo.InvariantCulture) + 1).ToString("D2", CultureInfo.InvariantCulture)}";

    /// <summary>Begins a round; false where its number is taken.</summary>
    internal async Task<bool> InsertAsync(BallotRound round, PromisedEntry promise, CancellationToken cancellationToken)
    {
        try
        {
            await store.ApplyAsync(
                Partitions.Cycle(round.CycleId), [new RecordChange.Insert(CommitteeRows.Round(round.Id), RecordStoreExtensions.ToJson(round)), promise.AsChange()], cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    internal async Task<BallotRound> CloseAsync(string roundId, DateTimeOffset at, CancellationToken cancellationToken) =>
        (await store.UpdateAsync<BallotRound>(
            PartitionOf(roundId), CommitteeRows.Round(roundId), round => round!.ClosedAt is null ? round with { ClosedAt = at } : null, cancellationToken))!;

    /// <summary>Puts a ballot into the box and marks its member; false, and nothing changed, where the member has voted or the round was closed meanwhile.</summary>
    internal async Task<bool> CastAsync(string roundId, string member, Ballot ballot, PromisedEntry promise, CancellationToken cancellationToken)
    {
        while (true)
        {
            var round = (await store.FindAsync<BallotRound>(PartitionOf(roundId), CommitteeRows.Round(roundId), cancellationToken))!;
            var mark = CommitteeRows.Mark(roundId, member);
            if (round.Value.ClosedAt is not null || await store.GetAsync(PartitionOf(roundId), mark, cancellationToken) is not null)
                return false;
            var box = await store.FindAsync<BallotBox>(PartitionOf(roundId), CommitteeRows.Box(roundId), cancellationToken);
            var next = RecordStoreExtensions.ToJson((box?.Value ?? BallotBox.Empty).With(ballot));
            try
            {
                await store.ApplyAsync(
                    PartitionOf(roundId),
                    [
                        new RecordChange.Replace(round.Row, round.ETag, RecordStoreExtensions.ToJson(round.Value)),
                        new RecordChange.Insert(mark, RecordStoreExtensions.ToJson(new BallotMark(member))),
                        box is null ? new RecordChange.Insert(CommitteeRows.Box(roundId), next) : new RecordChange.Replace(box.Row, box.ETag, next),
                        promise.AsChange(),
                    ],
                    cancellationToken);
                return true;
            }
            catch (RecordConflictException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    internal Task AddTokenAsync(string secret, BallotToken token, CancellationToken cancellationToken) =>
        store.PutAsync(Tokens, RowOf(secret), token, cancellationToken);

    internal async Task<BallotToken?> FindTokenAsync(string secret, CancellationToken cancellationToken) =>
        (await store.FindAsync<BallotToken>(Tokens, RowOf(secret), cancellationToken))?.Value;

    private static string PartitionOf(string roundId) => Partitions.Cycle(roundId.Split('.')[0]);

    private static string RowOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
