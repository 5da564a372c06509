using System.Globalization;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Moving;

/// <summary>Keeps a host from serving what an import has not finished.</summary>
public sealed class HalfImport(IRecordStore store)
{
    /// <exception cref="MoveException">An import into these stores has begun and not ended.</exception>
    public async Task RefuseAsync(CancellationToken cancellationToken)
    {
        if (await store.FindAsync<ImportMark>(ImportMark.Partition, ImportMark.Row, cancellationToken) is not { Value: var mark })
            return;
        throw new MoveException(string.Create(
            CultureInfo.InvariantCulture,
            $"An import that began at {mark.BegunAt:yyyy-MM-dd HH:mm} UTC has not ended: repeat 'import' with the same archive, which goes on where it stopped."));
    }
}
