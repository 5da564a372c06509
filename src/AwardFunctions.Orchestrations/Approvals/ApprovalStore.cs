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

    public Task<bool> InsertAsync(ApprovalRecord approval, CancellationToken cancellationToken) =>
        store.TryInsertAsync(Partitions.Cycle(approval.Order.CycleId), Rows.Approval(approval.Id), approval, cancellationToken);

    /// <exception cref="RecordConflictException">Someone else wrote it first.</exception>
    public Task ReplaceAsync(Versioned<ApprovalRecord> read, ApprovalRecord approval, CancellationToken cancellationToken) =>
        store.ReplaceAsync(Partitions.Cycle(approval.Order.CycleId), read.Row, read.ETag, approval, cancellationToken);

    public Task<ApprovalRecord?> UpdateAsync(
        string approvalId, Func<ApprovalRecord, ApprovalRecord?> change, CancellationToken cancellationToken, params RecordChange[] along) =>
        store.UpdateAsync<ApprovalRecord>(
            Partitions.Cycle(CycleOf(approvalId)),
            Rows.Approval(approvalId),
            approval => change(approval ?? throw new InvalidOperationException($"There is no approval {approvalId}.")),
            cancellationToken,
            along);

    public Task PointAsync(string email, string approvalId, CancellationToken cancellationToken) =>
        store.PutAsync(Partitions.Approver(email), approvalId, new ApprovalPointer(approvalId), cancellationToken);

    public Task AddTokenAsync(string secret, ApprovalToken token, CancellationToken cancellationToken) =>
        store.PutAsync(Tokens, RowOf(secret), token, cancellationToken);

    public async Task<ApprovalToken?> FindTokenAsync(string secret, CancellationToken cancellationToken) =>
        (await store.FindAsync<ApprovalToken>(Tokens, RowOf(secret), cancellationToken))?.Value;

    private static string RowOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
