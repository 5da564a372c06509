namespace AwardFunctions.Standalone.Hosting;

/// <summary>How a host runs.</summary>
/// <param name="DataPath">The data folder.</param>
/// <param name="Urls">Where it listens, separated by ';'.</param>
/// <param name="PublicUrl">How people reach it, for the links in mails; null for the first of the addresses it listens on.</param>
/// <param name="SimulatedFrom">The instant at which a simulated clock begins on a fresh folder; null for real time.</param>
/// <param name="FlowingClock">A simulated clock also flows by itself, at its real pace.</param>
/// <param name="Arguments">Further configuration, e.g. --Smtp:Host=….</param>
public sealed record HostSettings(
    string DataPath,
    string Urls = HostSettings.DefaultUrls,
    string? PublicUrl = null,
    DateTimeOffset? SimulatedFrom = null,
    bool FlowingClock = true,
    IReadOnlyList<string>? Arguments = null)
{
    public const string DefaultUrls = "http://127.0.0.1:5080";
    public const string DefaultData = "./data";

    /// <summary>The beginning of every link in a mail.</summary>
    public string LinkBase => PublicUrl ?? Urls.Split(';')[0];
}
