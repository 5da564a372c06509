using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace AwardFunctions.TestKit.Node;

/// <summary>The counterparts from npm that tests talk to, installed on first use. Without Node.js the tests that need them are skipped.</summary>
public static class NodePackages
{
    private static readonly Lazy<Task<string?>> Missing = new(InstallAsync);

    /// <summary>The folder that holds package.json: scripts beside or below it can import the packages.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>Installs the packages where they are missing; skips the test, and says why, where that is impossible.</summary>
    public static async Task RequireAsync()
    {
        var missing = await Missing.Value;
        Skip.If(missing is not null, missing);
    }

    private static async Task<string?> InstallAsync()
    {
        if (await RunAsync("node", "--version") is not { ExitCode: 0 })
            return "Node.js is not installed: the real counterparts from npm cannot run.";
        using var alone = await HoldAsync();
        var (wanted, installed) = (Path.Combine(Folder, "package-lock.json"), Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (File.GetLastWriteTimeUtc(installed) >= File.GetLastWriteTimeUtc(wanted))
            return null;
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        var result = await RunAsync(npm, "ci", "--no-audit", "--no-fund", "--loglevel=error");
        return result is { ExitCode: 0 } ? null : $"npm could not install the packages of tests/package.json: {result?.Output}";
    }

    /// <remarks>Test projects run at the same time, and each may find the packages missing.</remarks>
    private static async Task<FileStream> HoldAsync()
    {
        using var retry = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (true)
        {
            try
            {
                return new FileStream(
                    Path.Combine(Path.GetTempPath(), "awardfunctions-npm.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await retry.WaitForNextTickAsync();
            }
        }
    }

    private static async Task<Result?> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return new Result(process.ExitCode, string.Concat(output).Trim());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string FindFolder()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "package.json")))
                return folder;
        }

        throw new DirectoryNotFoundException("tests/package.json is not above the test's folder.");
    }

    private sealed record Result(int ExitCode, string Output);
}
