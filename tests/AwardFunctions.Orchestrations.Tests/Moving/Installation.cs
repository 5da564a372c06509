using System.Text;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Moving;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.TestKit.Documents;
using AwardFunctions.TestKit.Fakes;
using AwardFunctions.TestKit.Records;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace AwardFunctions.Orchestrations.Tests.Moving;

/// <summary>Stores that forget, and what moves them.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public Installation()
    {
        Mortal = new MortalRecordStore(Records);
        services = new ServiceCollection()
            .AddSingleton<IRecordStore>(Mortal)
            .AddSingleton<IRecordArchive>(Records)
            .AddSingleton<IDocumentStore>(Documents)
            .AddSingleton<IDocumentArchive>(Documents)
            .AddSingleton<TimeProvider>(new TestClock(new DateTimeOffset(2026, 1, 1, 1, 0, 0, TimeSpan.Zero)))
            .AddSingleton(Mock.Of<IOrchestrationClient>())
            .AddSingleton(Mock.Of<IMailer>())
            .AddSingleton(new PortalAddress("https://award.test"))
            .AddAward()
            .AddMoving()
            .BuildServiceProvider();
    }

    public InMemoryRecordStore Records { get; } = new();

    public MortalRecordStore Mortal { get; }

    public InMemoryDocumentStore Documents { get; } = new();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Records of several partitions, more than a batch of one, and a document.</summary>
    public static async Task<Installation> FilledAsync()
    {
        var installation = new Installation();
        for (var number = 0; number < 250; number++)
            await installation.Records.PutAsync("cities", $"{number:D3}-安阳", new { name = $"殷都{number}" }, default);
        await installation.Records.PutAsync("sign-in", "session|1", new { secret = "hash" }, default);
        await installation.Records.PutAsync("towns", "水冶", new { name = "水冶镇" }, default);
        await installation.StoreAsync("doc-1", "公示名单");
        await installation.Documents.BeginAsync("doc-2", 100, default);
        return installation;
    }

    public async Task StoreAsync(string id, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        await Documents.BeginAsync(id, bytes.Length, default);
        await Documents.AppendAsync(id, 0, new MemoryStream(bytes), null, default);
        await Documents.CompleteAsync(id, default);
    }

    public async Task<MemoryStream> ExportAsync()
    {
        var archive = new MemoryStream();
        await Get<ExportDesk>().WriteAsync(archive, default);
        return archive;
    }

    /// <summary>Everything in the store, a line each.</summary>
    public async Task<IReadOnlyList<string>> ListAsync() =>
        await Records.ListAllAsync(default).Select(record => $"{record.Partition}|{record.Row}: {Encoding.UTF8.GetString(record.Json.Span)}").ToListAsync();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
