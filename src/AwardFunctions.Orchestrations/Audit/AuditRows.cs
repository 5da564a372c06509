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

    public static string Key(string key) => "key|" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
