using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>What became of every mail, newest first.</summary>
public sealed class MailLog(IRecordStore store)
{
    /// <summary>A query that filters reads at most so many lines before it answers with what it has and a continuation.</summary>
    private const int ReadAtMost = 1000;

    /// <summary>A page of all mails, or of those in a state, or of one cycle.</summary>
    public Task<MailLogPage> ListAsync(
        int take, string? continuation, MailState? state = null, string? cycleId = null, CancellationToken cancellationToken = default) =>
        ListAsync(
            state is MailState.Waiting or MailState.HandingOver or MailState.Parked ? MailRows.OpenPrefix : MailRows.LogPrefix,
            take, continuation, entry => (state is null || entry.State == state) && (cycleId is null || entry.CycleId == cycleId), cancellationToken);

    /// <summary>A page of the mails that someone still has to deal with: failed, parked, waiting or being handed over.</summary>
    public Task<MailLogPage> ListOpenAsync(int take, string? continuation, CancellationToken cancellationToken) =>
        ListAsync(MailRows.OpenPrefix, take, continuation, _ => true, cancellationToken);

    /// <summary>The same, of those whose recipient or subject holds a text.</summary>
    public Task<MailLogPage> SearchAsync(
        string text, int take, string? continuation, MailState? state, string? cycleId, CancellationToken cancellationToken) =>
        ListAsync(
            MailRows.LogPrefix, take, continuation,
            entry => (state is null || entry.State == state) && (cycleId is null || entry.CycleId == cycleId)
                && (entry.Address.Contains(text, StringComparison.OrdinalIgnoreCase) || entry.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || entry.Title.Contains(text, StringComparison.OrdinalIgnoreCase)),
            cancellationToken);

    private async Task<MailLogPage> ListAsync(
        string prefix, int take, string? continuation, Func<MailLogEntry, bool> wanted, CancellationToken cancellationToken)
    {
        var entries = new List<MailLogEntry>();
        for (var read = 0; ;)
        {
            var query = RecordQuery.Prefix(MailRows.Partition, prefix, take - entries.Count) with { Continuation = continuation };
            var page = await store.QueryAsync(query, cancellationToken);
            entries.AddRange(page.Records
                .Select(record => JsonSerializer.Deserialize<MailLogEntry>(record.Json.Span, AwardJson.Options)!)
                .Where(wanted));
            continuation = page.Continuation;
            read += page.Records.Count;
            if (continuation is null || entries.Count == take || read >= ReadAtMost)
                return new MailLogPage(entries, continuation);
        }
    }
}
