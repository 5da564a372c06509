using System.Net;
using System.Net.Sockets;
using AwardFunctions.Standalone.Demo;

namespace AwardFunctions.Standalone.Tests.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public async Task CommandLine_UnknownCommand_IsNotTakenForServe() =>
        Assert.Equal("There is no command or option 'rehearze'; --help lists them.", (await Typed.RunAsync("rehearze")).Failure());

    [Theory]
    [InlineData("serve", "nonsense")]
    [InlineData("serve", "http://127.0.0.1:99999")]
    [InlineData("demo", "http://127.0.0.1:5080;ftp://127.0.0.1")]
    public async Task Urls_ThatNoMachineListensOn_FailInOneLine(string command, string urls) =>
        Assert.Equal(
            $"--urls: '{urls.Split(';')[^1]}' is no address to listen on; write e.g. http://127.0.0.1:5080.",
            (await Typed.RunAsync(command, "--urls", urls, "--data", "/dev/null/none")).Failure());

    [Fact]
    public async Task Demo_OnAPortInUse_LeavesTheFormerDemonstrationAlone()
    {
        using var folder = new TemporaryFolder();
        DemoFolder.Take(folder["demo"]).Dispose();
        await File.WriteAllTextAsync(Path.Combine(folder["demo"], "award.db"), "the former demonstration");
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var typed = await Typed.RunAsync("demo", "--data", folder["demo"], "--urls", $"http://{taken.LocalEndpoint}");

        Assert.StartsWith($"Can't listen on http://{taken.LocalEndpoint}: ", typed.Failure(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder["demo"], "award.db")));
    }

    [Fact]
    public async Task Urls_OfHttpsWithoutACertificate_FailInOneLine()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("certificate", (await Typed.RunAsync("serve", "--data", folder["data"], "--urls", "https://127.0.0.1:0")).Failure(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("demo")]
    [InlineData("rehearse")]
    [InlineData("validate")]
    [InlineData("import-calendar")]
    [InlineData("backup")]
    public async Task Help_OfEveryCommand_EndsWithExamples(string command)
    {
        var list = await Typed.RunAsync("--help");
        var help = await Typed.RunAsync(command, "--help");

        Assert.Contains($"\n  {command} ", list.Output, StringComparison.Ordinal);
        Assert.Contains($"Examples:\n  {command}", help.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
