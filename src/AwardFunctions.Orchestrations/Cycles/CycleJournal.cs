using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Audit;

namespace AwardFunctions.Orchestrations.Cycles;

/// <summary>Writes what happens in a cycle to its audit log, with the article it rests on.</summary>
public sealed class CycleJournal(AuditLog log)
{
    /// <summary>The actor of what happens by itself.</summary>
    public const string System = "system";

    /// <param name="dossier">The cycle.</param>
    /// <param name="at">When it happened, UTC.</param>
    /// <param name="actor">Who did it: an e-mail address, or <see cref="System"/>.</param>
    /// <param name="action">What was done, as a stable name.</param>
    /// <param name="what">What was done, in words.</param>
    /// <param name="article">The article it rests on.</param>
    /// <param name="subject">What it is about: an application, a stage, an objection.</param>
    /// <param name="key">The same entry always has the same key within its cycle.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="facts">Further facts.</param>
    public Task WriteAsync(
        CycleDossier dossier,
        DateTimeOffset at,
        string actor,
        string action,
        LocalizedText what,
        string? article,
        string subject,
        string key,
        CancellationToken cancellationToken,
        IReadOnlyDictionary<string, string>? facts = null)
    {
        var promise = Promise(dossier, at, actor, action, what, article, subject, key, facts);
        return log.AppendAsync(promise.Stream, promise.Entry, promise.Key, cancellationToken);
    }

    /// <summary>
    /// Whether something is in the journal already. Activities write there last, so that one that is run once more, long after, leaves alone
    /// what has moved on since.
    /// </summary>
    public Task<bool> HasAsync(CycleDossier dossier, string key, CancellationToken cancellationToken) =>
        log.ContainsAsync(dossier.Cycle.Id, key, cancellationToken);

    /// <summary>
    /// The same for what people do: the entry goes into the batch of their change, and <see cref="Signals.SignalDesk"/> has it moved on.
    /// </summary>
    public static PromisedEntry Promise(
        CycleDossier dossier,
        DateTimeOffset at,
        string actor,
        string action,
        LocalizedText what,
        string? article,
        string subject,
        string key,
        IReadOnlyDictionary<string, string>? facts = null) =>
        new(
            dossier.Cycle.Id,
            new AuditEntry(at, actor, action, what, article is null ? null : dossier.Scheme.Cite(article), subject, facts ?? NoFacts),
            key);

    private static readonly IReadOnlyDictionary<string, string> NoFacts = new Dictionary<string, string>();
}
