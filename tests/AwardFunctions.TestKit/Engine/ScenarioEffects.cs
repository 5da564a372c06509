using System.Collections.Concurrent;

namespace AwardFunctions.TestKit.Engine;

/// <summary>What the scenarios' activities leave behind, for tests to look at.</summary>
public sealed class ScenarioEffects
{
    private readonly ConcurrentDictionary<string, int> runs = new(StringComparer.Ordinal);

    /// <summary>Counts a run under a key and returns how many there have been.</summary>
    public int Count(string key) => runs.AddOrUpdate(key, 1, (_, count) => count + 1);

    public int RunsOf(string key) => runs.GetValueOrDefault(key);
}
