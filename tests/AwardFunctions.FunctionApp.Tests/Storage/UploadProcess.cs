using System.Diagnostics;
using System.Globalization;
using AwardFunctions.FunctionApp.Storage;
using Azure.Core;
using Azure.Storage.Blobs;

namespace AwardFunctions.FunctionApp.Tests.Storage;

/// <summary>Another instance of the app, in a process of its own, that appends what it is sent to an upload's beginning.</summary>
internal sealed class UploadProcess(string connectionString, string documentId, int dieBeforeCommit = 0) : IDisposable
{
    private const string Holding = "holding";

    private readonly Process process = Process.Start(new ProcessStartInfo(
        "dotnet",
        [typeof(UploadProcess).Assembly.Location, "append", connectionString, documentId, dieBeforeCommit.ToString(CultureInfo.InvariantCulture)])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    /// <summary>Waits until it holds the upload.</summary>
    public async Task HoldsAsync() => Assert.Equal(Holding, await process.StandardOutput.ReadLineAsync());

    /// <summary>Sends it all that it is to append, or as much as it takes before it dies.</summary>
    public async Task SendAsync(byte[] bytes)
    {
        var input = process.StandardInput.BaseStream;
        try
        {
            await input.WriteAsync(bytes);
            input.Close();
        }
        catch (IOException) when (dieBeforeCommit > 0)
        {
            await process.WaitForExitAsync();
        }
    }

    public async Task<int> ExitCodeAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    /// <summary>What the process does. It dies the hard way before it sends the commit of that number.</summary>
    public static async Task RunAsync(string connectionString, string documentId, int dieBeforeCommit)
    {
        var options = new BlobClientOptions();
        options.AddPolicy(new BeforeRequest(request =>
        {
            // The first look at the blob comes right after the lease.
            if (request.Method == RequestMethod.Head)
                Console.WriteLine(Holding);
            if (!request.Uri.Query.Contains("comp=blocklist", StringComparison.Ordinal) || request.Method != RequestMethod.Put || --dieBeforeCommit != 0)
                return Task.CompletedTask;
            using var self = Process.GetCurrentProcess();
            self.Kill();
            return new TaskCompletionSource().Task;
        }), HttpPipelinePosition.PerCall);

        var storage = new AzureStorage(new StorageOptions { ConnectionString = connectionString }, blobOptions: options);
        await new BlobDocumentStore(storage.Documents).AppendAsync(documentId, 0, Console.OpenStandardInput(), null, default);
    }
}
