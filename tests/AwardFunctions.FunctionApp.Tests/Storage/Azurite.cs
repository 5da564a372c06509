using System.Diagnostics;
using System.Text.RegularExpressions;
using AwardFunctions.FunctionApp.Storage;
using AwardFunctions.TestKit.Node;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace AwardFunctions.FunctionApp.Tests.Storage;

/// <summary>npm's azurite on ports of its own, keeping everything in memory. Without Node.js the tests that need it are skipped.</summary>
public sealed partial class Azurite : IAsyncLifetime
{
    public const string Collection = "Azurite";

    // The account and key that Azurite publishes.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly SemaphoreSlim starting = new(1);
    private Process? process;
    private string connectionString = "";
    private bool isEnsured;

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>The connection string, for whoever makes clients of its own.</summary>
    public async Task<string> ConnectionStringAsync()
    {
        await NodePackages.RequireAsync();
        await starting.WaitAsync();
        try
        {
            if (process is null)
                await StartAsync();
            return connectionString;
        }
        finally
        {
            starting.Release();
        }
    }

    /// <summary>Table and containers in it, as one instance of the app sees them.</summary>
    internal async Task<AzureStorage> StorageAsync(TableClientOptions? tables = null, BlobClientOptions? blobs = null)
    {
        var storage = new AzureStorage(new StorageOptions { ConnectionString = await ConnectionStringAsync() }, tables, blobs);
        if (!isEnsured)
            await storage.EnsureAsync(default);
        isEnsured = true;
        return storage;
    }

    public async Task DisposeAsync()
    {
        if (process is not null)
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        starting.Dispose();
    }

    private async Task StartAsync()
    {
        var script = Path.Combine(NodePackages.Folder, "AwardFunctions.FunctionApp.Tests", "Storage", "azurite.mjs");
        process = Process.Start(new ProcessStartInfo(
            "node",
            [script, "--silent", "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry", "--blobPort", "0", "--queuePort", "0", "--tablePort", "0"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var (blob, queue, table) = (await ListeningAsync("Blob"), await ListeningAsync("Queue"), await ListeningAsync("Table"));
        connectionString = $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
            + $"BlobEndpoint={blob}/{Account};QueueEndpoint={queue}/{Account};TableEndpoint={table}/{Account};";
    }

    private async Task<string> ListeningAsync(string service)
    {
        while (await process!.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match && match.Groups[1].Value == service)
                return match.Groups[2].Value;
        }

        throw new IOException("Azurite has ended.");
    }

    [GeneratedRegex(@"Azurite (\w+) service is successfully listening at (\S+)")]
    private static partial Regex Listening();
}
