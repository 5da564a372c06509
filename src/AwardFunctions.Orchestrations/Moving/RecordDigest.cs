using System.Security.Cryptography;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Moving;

/// <summary>Counts and hashes what is moved of a record store.</summary>
internal static class RecordDigest
{
    /// <param name="records">The store.</param>
    /// <param name="take">Takes each line.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<(int Count, string Sha256)> OfAsync(
        IRecordArchive records, Func<ReadOnlyMemory<byte>, ValueTask> take, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0;
        await foreach (var record in records.ListAllAsync(cancellationToken))
        {
            if (LeftBehind.Holds(record))
                continue;
            var line = RecordLine.Of(record);
            hash.AppendData(line.Span);
            await take(line);
            count++;
        }

        return (count, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
