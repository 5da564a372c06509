using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Schemes;

/// <summary>
/// The schemes that cycles run on: those that the product carries, and those that were installed since. A cycle pins the edition it began
/// with by its hash, so that a later change of the file changes nothing under way.
/// </summary>
public sealed class SchemeShelf(IRecordStore store, SchemeLibrary carried, TimeProvider time)
{
    private const string Editions = "schemes";
    internal const string Installed = "installed-schemes";

    /// <summary>Codes are upper case: what else is promised in their partition comes after them.</summary>
    private static readonly RecordQuery ByCode = new(Installed, ToRow: "a");

    /// <summary>Another process on the same store may install a scheme.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Scheme> pinned = new(StringComparer.Ordinal);
    private volatile Known? known;

    /// <summary>The schemes that a new cycle can be planned for.</summary>
    public async ValueTask<SchemeLibrary> LibraryAsync(CancellationToken cancellationToken)
    {
        if (known is { } recent && time.GetElapsedTime(recent.ReadAt) < Lifetime)
            return recent.Library;
        var library = carried;
        await foreach (var installed in store.ListAsync<InstalledScheme>(ByCode, cancellationToken))
            library = library.With(await PinnedAsync(installed.Value.Hash, cancellationToken));
        known = new Known(library, time.GetTimestamp());
        return library;
    }

    /// <summary>The scheme with this code, in any case of letters; null where there is none.</summary>
    public async ValueTask<Scheme?> FindAsync(string code, CancellationToken cancellationToken) => (await LibraryAsync(cancellationToken)).Find(code);

    /// <summary>What was installed, by code.</summary>
    public async Task<IReadOnlyList<InstalledScheme>> InstalledAsync(CancellationToken cancellationToken)
    {
        var installed = new List<InstalledScheme>();
        await foreach (var one in store.ListAsync<InstalledScheme>(ByCode, cancellationToken))
            installed.Add(one.Value);
        return installed;
    }

    /// <summary>Has new cycles run on this edition; it takes the place of one with the same code. Cycles under way keep theirs.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="by">Who installs it.</param>
    /// <param name="at">When, UTC.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <param name="along">What is applied in the same batch.</param>
    public async Task<InstalledScheme> InstallAsync(Scheme scheme, string by, DateTimeOffset at, CancellationToken cancellationToken, params RecordChange[] along)
    {
        var installed = new InstalledScheme(scheme.Code, await PinAsync(scheme, cancellationToken), by, at);
        await store.ApplyAsync(Installed, [new RecordChange.Put(scheme.Code, RecordStoreExtensions.ToJson(installed)), .. along], cancellationToken);
        known = null;
        return installed;
    }

    /// <summary>Keeps this edition for good and returns its hash.</summary>
    public async Task<string> PinAsync(Scheme scheme, CancellationToken cancellationToken)
    {
        var hash = SchemeHash.Of(scheme);
        await store.TryInsertAsync(Editions, hash, JsonSerializer.SerializeToElement(scheme, SchemeJson.Options), cancellationToken);
        pinned[hash] = scheme;
        return hash;
    }

    /// <summary>A pinned edition.</summary>
    /// <exception cref="InvalidOperationException">No edition of this hash was ever pinned.</exception>
    public async Task<Scheme> PinnedAsync(string hash, CancellationToken cancellationToken)
    {
        if (pinned.TryGetValue(hash, out var edition))
            return edition;
        var stored = await store.GetAsync(Editions, hash, cancellationToken)
            ?? throw new InvalidOperationException($"The scheme edition {hash} is missing from the store.");
        var scheme = JsonSerializer.Deserialize<Scheme>(Encoding.UTF8.GetString(stored.Json.Span), SchemeJson.Options)!;
        return pinned.GetOrAdd(hash, scheme);
    }

    private sealed record Known(SchemeLibrary Library, long ReadAt);
}
