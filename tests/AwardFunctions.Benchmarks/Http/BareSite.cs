using System.Text;
using System.Text.Json;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Benchmarks.Http;

/// <summary>The floor: a bare server that answers with ready-made bytes, and that puts what it is sent into a database like the product's before it answers.</summary>
internal sealed class BareSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("award-bare-");
    private readonly AwardDatabase database;
    private readonly WebApplication app;

    private BareSite(byte[] page, TimeSpan fsyncDelay)
    {
        database = AwardDatabase.Open(Path.Combine(folder.FullName, "award.db"), new DatabaseOptions { FsyncDelay = fsyncDelay });
        var store = new SqliteRecordStore(database);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/", () => Results.Bytes(page, "text/html; charset=utf-8"));
        app.MapPut("/{field}", async (string field, HttpRequest request) =>
        {
            using var body = await JsonDocument.ParseAsync(request.Body);
            var etags = await store.ApplyAsync("fields", [new RecordChange.Put(field, Encoding.UTF8.GetBytes(body.RootElement.GetRawText()))], default);
            return Results.Text($"{{\"etag\":\"{etags[0]}\"}}", "application/json");
        });
        app.MapPost("/file", async (HttpRequest request) =>
        {
            await using var file = new FileStream(Path.Combine(folder.FullName, "file"), FileMode.Create, FileAccess.Write, FileShare.None, 1);
            using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
            var buffer = new byte[1 << 17];
            for (int read; (read = await request.Body.ReadAsync(buffer)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read));
            }

            file.Flush(flushToDisk: true);
            return Results.Text(Convert.ToHexStringLower(hash.GetHashAndReset()));
        }).Add(endpoint => endpoint.Metadata.Add(new Microsoft.AspNetCore.Mvc.DisableRequestSizeLimitAttribute()));
    }

    public static async Task<BareSite> StartAsync(byte[] page, TimeSpan fsyncDelay)
    {
        var site = new BareSite(page, fsyncDelay);
        await site.app.StartAsync();
        return site;
    }

    public HttpClient Client() => new() { BaseAddress = new Uri(app.Urls.Single()) };

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        database.Dispose();
        folder.Delete(recursive: true);
    }
}
