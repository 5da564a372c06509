using System.Runtime.CompilerServices;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Walks the honours that run, for what comes due with them.</summary>
public sealed class HonoursInForce(HonourBook book, CycleArchive archive, TimeProvider time)
{
    /// <summary>Every honour that runs or is suspended, in order of certificate number; each cycle is opened once.</summary>
    public async IAsyncEnumerable<HonourInForce> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var dossiers = new Dictionary<string, CycleDossier>(StringComparer.Ordinal);
        await foreach (var honour in book.ListInForceAsync(cancellationToken))
        {
            if (!dossiers.TryGetValue(honour.CycleId, out var dossier))
                dossiers.Add(honour.CycleId, dossier = await archive.OpenAsync(honour.CycleId, cancellationToken));
            yield return new HonourInForce(honour, dossier, dossier.Zone.DayOf(time.GetUtcNow()));
        }
    }
}
