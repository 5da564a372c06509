using System.Text;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Scores;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Flows;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Benchmarks.Pages;

/// <summary>The whole site with a cycle of so many applications, each scored in both reviews and ranked; one is real, the others are its copies.</summary>
internal sealed class CrowdedAward : IAsyncDisposable
{
    public const string Cycle = "AY-2026";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("award-pages-");
    private DataFolder? data;
    private WebApplication? app;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public static async Task<CrowdedAward> StartAsync(int applications)
    {
        var award = new CrowdedAward();
        award.data = DataFolder.Open(award.folder.FullName);
        award.app = AwardHost.Build(
            new HostSettings(
                award.folder.FullName, "http://127.0.0.1:0", "http://award.test", new DateTimeOffset(2026, 2, 2, 9, 0, 0, TimeSpan.FromHours(8)), false,
                ["--Logging:LogLevel:Default=Error"]),
            award.data);
        await award.app.StartAsync();
        var flow = new AwardFlow(award.app.Services);
        await PlayAsync(flow);
        await CopyAsync(award.app.Services.GetRequiredService<IRecordStore>(), award.app.Services.GetRequiredService<IRecordArchive>(), applications);
        // As the ranking stage did with the one.
        var dossier = await flow.Get<CycleArchive>().OpenAsync(Cycle, default);
        await flow.Get<UnitRanking>().RankAsync(dossier, new StageRun(Cycle, "ranking", "all", 0, null), default);
        award.Client.BaseAddress = new Uri(award.app.Urls.Single());
        award.Client.DefaultRequestHeaders.Add("Accept", "text/html");
        award.Client.DefaultRequestHeaders.Add("Cookie", $"award-session={(await flow.Get<Sessions>().StartAsync(People.Office, default)).Secret}");
        return award;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app!.StopAsync();
        await app.DisposeAsync();
        data!.Dispose();
        folder.Delete(recursive: true);
    }

    private static async Task PlayAsync(AwardFlow flow)
    {
        await People.SeedAsync(flow.Get<AccountDesk>(), "AY");
        await flow.PlanAsync(new NewCycle("AY", 2026, new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 4), new DateOnly(2026, 3, 6)));
        await flow.AdvanceToAsync(new DateOnly(2026, 2, 3));
        await flow.DecideAsync(Cycle, DecisionKinds.Posting, DecisionActions.Posted, values: [("posted:media", "2026-02-03"), ("posted:website", "2026-02-03")]);
        await flow.AdvanceToAsync(new DateOnly(2026, 2, 10));
        var application = await flow.PrepareAsync(Cycle, SampleApplicant.Number(1));
        await flow.SubmitAsync(application, SampleApplicant.Number(1).Email);
        await flow.DecideAsync(Cycle, DecisionKinds.Check, DecisionActions.Eligible, subject: application);
        await flow.AdvanceToAsync(new DateOnly(2026, 3, 9));
        await flow.ReviewAsync(Cycle, "material-review", _ => 80);
        await flow.ReviewAsync(Cycle, "site-review", _ => 70);
    }

    /// <summary>Every record that names the application is written again under further numbers.</summary>
    private static async Task CopyAsync(IRecordStore store, IRecordArchive archive, int applications)
    {
        const string original = Cycle + "-001";
        var records = new List<StoredRecord>();
        await foreach (var record in archive.ListAllAsync(default))
        {
            if (record.Partition.StartsWith("audit", StringComparison.Ordinal) || record.Row.StartsWith("promise", StringComparison.Ordinal))
                continue;
            if (record.Partition.Contains(original, StringComparison.Ordinal) || record.Row.Contains(original, StringComparison.Ordinal))
                records.Add(record);
        }

        for (var number = 2; number <= applications; number++)
        {
            var copy = $"{Cycle}-{number:D3}";
            foreach (var partition in records.GroupBy(record => record.Partition))
            {
                foreach (var batch in partition.Chunk(50))
                {
                    await store.ApplyAsync(
                        partition.Key.Replace(original, copy, StringComparison.Ordinal),
                        [.. batch.Select(record => new RecordChange.Put(
                            record.Row.Replace(original, copy, StringComparison.Ordinal),
                            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(record.Json.Span)
                                .Replace(original, copy, StringComparison.Ordinal)
                                .Replace("安阳示例1有限公司", $"安阳示例{number}有限公司", StringComparison.Ordinal))))],
                        default);
                }
            }
        }
    }
}
