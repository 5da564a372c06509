using System.Text.Json;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.SecondFactors;
using AwardFunctions.Orchestrations.Signals;
using AwardFunctions.Orchestrations.Sweeps;

namespace AwardFunctions.Orchestrations.Moving;

/// <summary>
/// Which records belong to the host rather than to the award, and stay: sessions and sign-in links (people sign in again), second factors
/// (hidden with the keys of the host: people enrol again), keys of its
/// forms, uploads under way.
/// </summary>
public static class LeftBehind
{
    /// <summary>The partition in which a host may keep the keys that protect its forms.</summary>
    public const string ProtectionKeys = "protection-keys";

    private static readonly HashSet<string> Partitions =
        new([SignInRows.Partition, SecondFactorRows.Partition, UploadRows.Partition, ProtectionKeys, ImportMark.Partition], StringComparer.Ordinal);

    /// <summary>True for what an archive does not hold.</summary>
    public static bool Holds(StoredRecord record) =>
        Partitions.Contains(record.Partition) || (record.Partition == SignalDesk.Partition && !Promises(record));

    /// <summary>True for what a host writes that nobody has used yet: it makes no stores unfit for an import.</summary>
    public static bool IsOfAnyHost(StoredRecord record) => Holds(record) || record.Partition == SweepDesk.Partition;

    /// <remarks>A signal is for the engine that is left, but what it promised to the audit log must still be kept.</remarks>
    private static bool Promises(StoredRecord record) =>
        JsonSerializer.Deserialize<Signal>(record.Json.Span, AwardJson.Options) is { Promised: not null };
}
