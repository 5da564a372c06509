namespace AwardFunctions.Standalone.Tests.Commands;

/// <summary>The demonstration, played once for all tests.</summary>
public sealed class PlayedDemo : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public string Data => folder["demo"];

    internal Typed Typed { get; private set; } = null!;

    public async Task InitializeAsync() => Typed = await Typed.RunAsync("demo", "--once", "--data", Data, "--urls", "http://demo.test:5080");

    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }
}
