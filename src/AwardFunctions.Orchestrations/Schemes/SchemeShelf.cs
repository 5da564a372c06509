using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Schemes;

/// <summary>
/// The schemes that cycles run on. A cycle pins the edition it began with by its hash, so that a later change of the file
/// changes nothing under way.
/// </summary>
public sealed class SchemeShelf(IRecordStore store, SchemeLibrary library)
{
    private const string Partition = "schemes";
    private readonly ConcurrentDictionary<string, Scheme> pinned = new(StringComparer.Ordinal);

    /// <summary>The schemes a new cycle can be planned for.</summary>
    public IReadOnlyList<Scheme> Current => library.All;

    public Scheme? FindCurrent(string code) => library.Find(code);

    /// <summary>Keeps this edition for good and returns its hash.</summary>
    public async Task<string> PinAsync(Scheme scheme, CancellationToken cancellationToken)
    {
        var hash = SchemeHash.Of(scheme);
        await store.TryInsertAsync(Partition, hash, JsonSerializer.SerializeToElement(scheme, SchemeJson.Options), cancellationToken);
        pinned[hash] = scheme;
        return hash;
    }

    /// <summary>A pinned edition.</summary>
    /// <exception cref="InvalidOperationException">No edition of this hash was ever pinned.</exception>
    public async Task<Scheme> PinnedAsync(string hash, CancellationToken cancellationToken)
    {
        if (pinned.TryGetValue(hash, out var known))
            return known;
        var stored = await store.GetAsync(Partition, hash, cancellationToken)
            ?? throw new InvalidOperationException($"The scheme edition {hash} is missing from the store.");
        var scheme = JsonSerializer.Deserialize<Scheme>(Encoding.UTF8.GetString(stored.Json.Span), SchemeJson.Options)!;
        return pinned.GetOrAdd(hash, scheme);
    }
}
