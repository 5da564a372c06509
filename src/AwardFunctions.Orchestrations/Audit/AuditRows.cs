using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AwardFunctions.Orchestrations.Audit;

/// <summary>Where a stream stands in the store: a partition of its own.</summary>
internal static class AuditRows
{
    public const string Head = "head";
    public const string EntryPrefix = "entry|";

    public static string Partition(string stream) => "audit|" + stream;

    public static string Entry(long sequence) => EntryPrefix + sequence.ToString("D12", CultureInfo.InvariantCulture);

    /// <summary>Stands in the partition of what changed, not in the stream's.</summary>
    public const string Promises = "promised|";

    public static string Promised(DateTimeOffset at, string key) =>
        $"{Promises}{at.UtcTicks.ToString("D19", CultureInfo.InvariantCulture)}|{HashOf(key)}";

    public static string Key(string key) => "key|" + HashOf(key);

    private static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
