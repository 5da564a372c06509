namespace AwardFunctions.EndToEnd.Tests.Hosting;

/// <summary>A folder of the test's own, gone with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("award-e2e-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
