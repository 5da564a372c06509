using System.Net;
using System.Net.Sockets;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Hosting;

namespace AwardFunctions.EndToEnd.Tests.Hosts;

public sealed class HostLifeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Host_ToldToStop_EndsWithStatusZeroAndCanStartAgain()
    {
        await using var host = new HostProcess(folder.Path, HostProcess.NewAddress());
        await host.StartAsync();
        Assert.Equal(0, await host.StopAsync());
        await host.StartAsync();
        Assert.Equal(0, await host.StopAsync());
    }

    [Fact]
    public async Task Host_KilledAndStartedAgain_KnowsWhoIsSignedIn()
    {
        await using var site = await TestSite.StartAsync("2026-02-02T09:00:00+08:00");
        var person = site.Of("a@company.test");
        await person.SignInAsync();
        await site.Host.KillAsync();
        await site.Host.StartAsync();
        var account = (await person.VisitAsync("/account")).Expect();
        Assert.Equal("/account", account.Path);
        Assert.Contains("a@company.test", account.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondHost_OnTheSameFolder_EndsWithOneClearLine()
    {
        await using var first = new HostProcess(folder.Path, HostProcess.NewAddress());
        await first.StartAsync();
        await using var second = new HostProcess(folder.Path, HostProcess.NewAddress());
        Assert.NotEqual(0, await second.RunAsync());
        Assert.Contains(folder.Path, Assert.Single(second.Output.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_OnAPortInUse_EndsWithOneClearLine()
    {
        var address = HostProcess.NewAddress();
        using var taken = new TcpListener(IPAddress.Loopback, address.Port);
        taken.Start();
        await using var host = new HostProcess(folder.Path, address);
        Assert.NotEqual(0, await host.RunAsync());
        Assert.Contains(address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), Assert.Single(host.Output.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_OnAFolderThatCannotBeWritten_EndsWithOneClearLine()
    {
        // A file where the folder should be: unwritable for everyone, root included.
        var blocked = Path.Combine(folder.Path, "blocked");
        await File.WriteAllTextAsync(blocked, "");
        await using var host = new HostProcess(blocked, HostProcess.NewAddress());
        Assert.NotEqual(0, await host.RunAsync());
        Assert.Contains(blocked, Assert.Single(host.Output.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstAdministratorLink_AfterARestart_IsReplacedByANewOne()
    {
        await using var host = new HostProcess(folder.Path, HostProcess.NewAddress());
        await host.StartAsync();
        var before = await host.FirstAdministratorLinkAsync();
        await host.KillAsync();
        await host.StartAsync();
        Assert.NotEqual(before, await host.FirstAdministratorLinkAsync());
    }
}
