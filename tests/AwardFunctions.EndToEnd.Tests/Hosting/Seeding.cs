using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.EndToEnd.Tests.Hosting;

/// <summary>Plays the beginning of a cycle through the use cases, so that a test starts where its matter begins.</summary>
internal static class Seeding
{
    public static async Task PlayAsync(string dataPath, DateTimeOffset startsAt, Uri site, Func<AwardFlow, Task> play)
    {
        using var folder = DataFolder.Open(dataPath);
        await using var app = AwardHost.Build(new HostSettings(dataPath, "http://127.0.0.1:0", site.GetLeftPart(UriPartial.Authority), startsAt, FlowingClock: false), folder);
        await app.StartAsync();
        await play(new AwardFlow(app.Services));
        await app.StopAsync();
    }
}
