using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Reads and writes decisions and the links to them.</summary>
public sealed class ApprovalStore(IRecordStore store)
{
    private const string Tokens = "approval-tokens";

    /// <summary>The cycle an approval's identity names.</summary>
    public static string CycleOf(string approvalId) => approvalId.Split('.')[0];

    /// <summary>The SHA-256 of what is decided, so that no one decides on something else than they were shown.</summary>
    public static string HashOf(DecisionSheet sheet) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
            new { sheet.Title, sheet.Article, sheet.Facts, sheet.Units }, AwardJson.Options)));

    public Task<Versioned<ApprovalRecord>?> FindAsync(string approvalId, CancellationToken cancellationToken) =>
        store.FindAsync<ApprovalRecord>(Partitions.Cycle(CycleOf(approvalId)), Rows.Approval(approvalId), cancellationToken);

    public IAsyncEnumerable<Versioned<ApprovalRecord>> ListAsync(string cycleId, CancellationToken cancellationToken) =>
        store.ListAsync<ApprovalRecord>(Partitions.Cycle(cycleId), Rows.Approvals, cancellationToken);

    /// <summary>The decisions that a person was asked for, pending or not.</summary>
    public async IAsyncEnumerable<ApprovalRecord> ListForAsync(
        string email, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var pointer in store.ListAsync<ApprovalPointer>(Partitions.Approver(email), "", cancellationToken))
        {
            if (await FindAsync(pointer.Value.ApprovalId, cancellationToken) is { } found)
                yield return found.Value;
        }
    }

    /// <summary>What is pending in a cycle, first due first, without reading what was decided long ago.</summary>
    public IAsyncEnumerable<Versioned<PendingApproval>> ListPendingAsync(string cycleId, CancellationToken cancellationToken) =>
        store.ListAsync<PendingApproval>(Partitions.Cycle(cycleId), Rows.PendingApprovals, cancellationToken);

    /// <summary>Inserts a decision; false where it was asked for already.</summary>
    public async Task<bool> InsertAsync(ApprovalRecord approval, CancellationToken cancellationToken)
    {
        List<RecordChange> changes = [new RecordChange.Insert(Rows.Approval(approval.Id), RecordStoreExtensions.ToJson(approval))];
        if (approval.Decision is null)
            changes.Add(PutPending(approval));
        try
        {
            await store.ApplyAsync(Partitions.Cycle(approval.Order.CycleId), changes, cancellationToken);
            return true;
        }
        catch (RecordConflictException)
        {
            return false;
        }
    }

    /// <exception cref="RecordConflictException">Someone else wrote it first.</exception>
    public async Task ReplaceAsync(Versioned<ApprovalRecord> read, ApprovalRecord approval, CancellationToken cancellationToken) =>
        await store.ApplyAsync(
            Partitions.Cycle(approval.Order.CycleId),
            [new RecordChange.Replace(read.Row, read.ETag, RecordStoreExtensions.ToJson(approval)), .. await PendingChangesAsync(read.Value, approval, cancellationToken)],
            cancellationToken);

    /// <summary>Reads, changes and writes until no one else came in between; <paramref name="change"/> returns null to leave it as it is.</summary>
    /// <exception cref="InvalidOperationException">There is no such decision.</exception>
    public async Task<ApprovalRecord> UpdateAsync(
        string approvalId, Func<ApprovalRecord, ApprovalRecord?> change, CancellationToken cancellationToken, params RecordChange[] along)
    {
        while (true)
        {
            var read = await FindAsync(approvalId, cancellationToken) ?? throw new InvalidOperationException($"There is no approval {approvalId}.");
            if (change(read.Value) is not { } next)
                return read.Value;
            try
            {
                await store.ApplyAsync(
                    Partitions.Cycle(CycleOf(approvalId)),
                    [
                        new RecordChange.Replace(read.Row, read.ETag, RecordStoreExtensions.ToJson(next)), .. along,
                        .. await PendingChangesAsync(read.Value, next, cancellationToken),
                    ],
                    cancellationToken);
                return next;
            }
            catch (RecordConflictException)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    public Task PointAsync(string email, string approvalId, CancellationToken cancellationToken) =>
        store.PutAsync(Partitions.Approver(email), approvalId, new ApprovalPointer(approvalId), cancellationToken);

    public Task AddTokenAsync(string secret, ApprovalToken token, CancellationToken cancellationToken) =>
        store.PutAsync(Tokens, RowOf(secret), token, cancellationToken);

    public async Task<ApprovalToken?> FindTokenAsync(string secret, CancellationToken cancellationToken) =>
        (await store.FindAsync<ApprovalToken>(Tokens, RowOf(secret), cancellationToken))?.Value;

    private static RecordChange.Put PutPending(ApprovalRecord approval) => new(
        Rows.PendingApproval(approval.Due.LastDay, approval.Id), RecordStoreExtensions.ToJson(new PendingApproval(approval.Id, approval.Due.LastDay)));

    /// <summary>What a change of a decision means for the list of those pending.</summary>
    private async Task<IReadOnlyList<RecordChange>> PendingChangesAsync(ApprovalRecord before, ApprovalRecord after, CancellationToken cancellationToken)
    {
        var (was, stays) = (before.Decision is null, after.Decision is null);
        if (!was || (stays && before.Due.LastDay == after.Due.LastDay))
            return [];
        var changes = new List<RecordChange>();
        var row = Rows.PendingApproval(before.Due.LastDay, before.Id);
        if (await store.GetAsync(Partitions.Cycle(before.Order.CycleId), row, cancellationToken) is { } listed)
            changes.Add(new RecordChange.Delete(row, listed.ETag));
        if (stays)
            changes.Add(PutPending(after));
        return changes;
    }

    private static string RowOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
