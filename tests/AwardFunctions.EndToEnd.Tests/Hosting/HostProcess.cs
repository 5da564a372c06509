using System.Diagnostics;
using System.Net;
using System.Runtime.InteropServices;
using AwardFunctions.TestKit;

namespace AwardFunctions.EndToEnd.Tests.Hosting;

/// <summary>
/// The built host as a process of its own, on one data folder and one address: started, stopped, killed the hard way and
/// started again.
/// </summary>
internal sealed class HostProcess(string dataPath, Uri site, params string[] arguments) : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private readonly List<string> lines = [];
    private Process? process;
    private TaskCompletionSource<string> invited = new();

    public string DataPath { get; } = dataPath;

    public Uri Site { get; } = site;

    /// <summary>Everything that was printed, by all processes one after the other.</summary>
    public string Output
    {
        get
        {
            lock (lines)
                return string.Join('\n', lines);
        }
    }

    public bool HasExited => process is not { HasExited: false };

    /// <summary>A new address on this machine.</summary>
    public static Uri NewAddress() => new($"http://127.0.0.1:{FreePort.Next()}");

    /// <summary>Starts the host and returns once its health is 200.</summary>
    /// <param name="failpoint">Where the process is to kill itself, e.g. "commit.after:7"; null for nowhere.</param>
    /// <exception cref="HostDiedException">It ended before that.</exception>
    public async Task StartAsync(string? failpoint = null)
    {
        var announced = Launch(failpoint);
        using var limit = new CancellationTokenSource(StartLimit);
        await announced.WaitAsync(limit.Token);
        using var http = new HttpClient();
        while (!HasExited)
        {
            try
            {
                using var health = await http.GetAsync(new Uri(Site, "/health"), limit.Token);
                if (health.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException) when (HasExited)
            {
                break;
            }
        }

        throw new HostDiedException(Output);
    }

    /// <summary>The one-time link for the first administrator, as the process that runs now prints it: after its address, so that there may be none yet.</summary>
    /// <exception cref="HostDiedException">It ended without one.</exception>
    public Task<string> FirstAdministratorLinkAsync() => invited.Task.WaitAsync(StartLimit);

    /// <summary>Starts a host that is expected to end by itself, and returns its exit code.</summary>
    public async Task<int> RunAsync()
    {
        await Launch(null);
        return await ExitAsync();
    }

    /// <summary>SIGKILL: nothing in the process gets to know.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await ExitAsync();
    }

    /// <summary>Asks the host to stop, as a service manager does, and returns its exit code.</summary>
    public async Task<int> StopAsync()
    {
        const int SigTerm = 15;
        _ = SendSignal(process!.Id, SigTerm);
        return await ExitAsync();
    }

    public async Task<int> ExitAsync()
    {
        using var limit = new CancellationTokenSource(StartLimit);
        await process!.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is null)
            return;
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    /// <summary>Completed once the host has said where it listens, or has ended.</summary>
    private Task Launch(string? failpoint)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "AwardFunctions.Standalone.dll"), "serve", "--data", DataPath, "--urls", Site.GetLeftPart(UriPartial.Authority),
            },
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        if (failpoint is not null)
            start.Environment["AWARDFUNCTIONS_FAILPOINT"] = failpoint;

        var announced = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var link = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        invited = link;
        process?.Dispose();
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, received) => Take(received.Data, announced, link);
        process.ErrorDataReceived += (_, received) => Take(received.Data, announced, link);
        process.Exited += (_, _) =>
        {
            announced.TrySetResult();
            link.TrySetException(new HostDiedException(Output));
        };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return announced.Task;
    }

    private void Take(string? line, TaskCompletionSource announced, TaskCompletionSource<string> link)
    {
        if (line is null)
            return;
        lock (lines)
            lines.Add(line);
        if (line.Contains(Site.Authority, StringComparison.Ordinal))
            announced.TrySetResult();
        if (line.Contains("/first-administrator/", StringComparison.Ordinal))
            link.TrySetResult(line.Split(' ')[^1]);
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int SendSignal(int process, int signal);
}
