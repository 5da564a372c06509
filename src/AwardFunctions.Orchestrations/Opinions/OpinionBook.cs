using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Opinions;

/// <summary>Reads and writes which departments were asked.</summary>
public sealed class OpinionBook(IRecordStore store)
{
    private const string Opinions = "opinion|";

    public async Task<OpinionRequest?> FindAsync(string approvalId, CancellationToken cancellationToken) =>
        (await store.FindAsync<OpinionRequest>(Partitions.Cycle(ApprovalStore.CycleOf(approvalId)), Opinions + approvalId, cancellationToken))?.Value;

    /// <summary>The requests of a cycle, in the order in which they were made.</summary>
    public async Task<IReadOnlyList<OpinionRequest>> ListAsync(string cycleId, CancellationToken cancellationToken)
    {
        var requests = new List<OpinionRequest>();
        await foreach (var request in store.ListAsync<OpinionRequest>(Partitions.Cycle(cycleId), Opinions, cancellationToken))
            requests.Add(request.Value);
        return requests;
    }

    /// <summary>Gives a request another mailbox.</summary>
    public Task ReaddressAsync(string approvalId, string email, DateTimeOffset at, CancellationToken cancellationToken, params RecordChange[] along) =>
        store.UpdateAsync<OpinionRequest>(
            Partitions.Cycle(ApprovalStore.CycleOf(approvalId)), Opinions + approvalId, request => request! with { Email = email, At = at }, cancellationToken, along);

    public Task InsertAsync(OpinionRequest request, CancellationToken cancellationToken) =>
        store.TryInsertAsync(Partitions.Cycle(ApprovalStore.CycleOf(request.ApprovalId)), Opinions + request.ApprovalId, request, cancellationToken);
}
