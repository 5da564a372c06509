using System.Globalization;

namespace AwardFunctions.Orchestrations.Measures;

/// <summary>Where everything that happens to one honour stands: a partition of its own.</summary>
internal static class MeasureRows
{
    public const string Measures = "measure|";
    public const string Claims = "claim|";
    public const string Incidents = "incident|";

    public static string Partition(string certificateNumber) => $"honour|{certificateNumber}";

    /// <summary>The honour that the identity of a measure, claim or incident names.</summary>
    public static string CertificateOf(string id) => id.LastIndexOf('-') is var at and > 0 ? id[..at] : id;

    public static string IdOf(string certificateNumber, char kind, int number) =>
        $"{certificateNumber}-{kind}{number.ToString("D2", CultureInfo.InvariantCulture)}";
}
