using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Clock;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Clock;

public sealed class SimulatedClockControlTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2027, 1, 11, 1, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Clock_ThatHasFlownOn_GoesOnFromThereAfterARestart()
    {
        using var data = DataFolder.Open(folder.Path);
        var settings = new HostSettings(data.Path, SimulatedFrom: Start, FlowingClock: false);
        await using (var app = AwardHost.Build(settings, data))
        {
            Assert.Equal(Start, app.Services.GetRequiredService<IClockControl>().UtcNow);
            // As time does by itself, without being told by the control.
            app.Services.GetRequiredService<SimulatedTimeProvider>().AdvanceTo(Start.AddHours(3));
        }

        await using var again = AwardHost.Build(settings, data);

        Assert.Equal(Start.AddHours(3), again.Services.GetRequiredService<IClockControl>().UtcNow);
    }

    [Fact]
    public async Task Clock_ThatFlows_IsNotTurnedBackByACrash()
    {
        using var data = DataFolder.Open(folder.Path);
        await using var app = AwardHost.Build(new HostSettings(data.Path, SimulatedFrom: Start), data);
        var clock = app.Services.GetRequiredService<SimulatedTimeProvider>();
        Assert.Equal(Start, app.Services.GetRequiredService<IClockControl>().UtcNow, TimeSpan.FromMinutes(1));

        // As time does by itself; nothing is written on the way out, because there is none.
        clock.AdvanceTo(Start.AddHours(3));

        Assert.True(new ClockBook(data).Read() >= Start.AddHours(3));
    }
}
