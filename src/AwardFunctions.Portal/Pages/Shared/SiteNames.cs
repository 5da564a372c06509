using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Schemes;

namespace AwardFunctions.Portal.Pages.Shared;

/// <summary>Finds out whose site this is: the award whose cycles it runs, where that is one award only.</summary>
public sealed class SiteNames(CycleArchive archive, SchemeShelf schemes)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private volatile Known? known;

    public async ValueTask<SiteIdentity> CurrentAsync(CancellationToken cancellationToken)
    {
        // Real time, not the simulated one: this is about load, not about rules.
        if (known is { } recent && TimeProvider.System.GetElapsedTime(recent.ReadAt) < Lifetime)
            return recent.Site;
        var site = await ReadAsync(cancellationToken);
        known = new Known(site, TimeProvider.System.GetTimestamp());
        return site;
    }

    private async Task<SiteIdentity> ReadAsync(CancellationToken cancellationToken)
    {
        var codes = (await archive.ListAsync(cancellationToken)).Select(dossier => dossier.Cycle.SchemeCode).Distinct().ToList();
        var library = await schemes.LibraryAsync(cancellationToken);
        var scheme = codes.Count == 1 ? library.Find(codes[0])
            : codes.Count == 0 && library.All.Count == 1 ? library.All[0]
            : null;
        return scheme is null ? SiteIdentity.Default : new SiteIdentity(scheme.Name, scheme.Office, scheme.Instrument.IsDraft);
    }

    private sealed record Known(SiteIdentity Site, long ReadAt);
}
