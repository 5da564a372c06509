using System.Diagnostics;

namespace AwardFunctions.Standalone.Sqlite;

/// <summary>
/// Named points at which crash tests kill the process the hard way. Inert unless the environment variable
/// AWARDFUNCTIONS_FAILPOINT names one: <c>commit.before</c>, or <c>commit.before:7</c> for the seventh time it is reached.
/// </summary>
public static class Failpoint
{
    private static readonly string? Armed = Environment.GetEnvironmentVariable("AWARDFUNCTIONS_FAILPOINT")?.Split(':')[0];
    private static int remaining = ParseCount(Environment.GetEnvironmentVariable("AWARDFUNCTIONS_FAILPOINT"));

    public static void Hit(string name)
    {
        if (Armed is null || Armed != name || Interlocked.Decrement(ref remaining) != 0)
            return;
        using var self = Process.GetCurrentProcess();
        self.Kill();
        Thread.Sleep(Timeout.Infinite);
    }

    private static int ParseCount(string? setting) =>
        setting?.Split(':') is [_, var count] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 1;
}
