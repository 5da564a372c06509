using System.Globalization;
using System.Text;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.Sweeps;
using AwardFunctions.Standalone.Engine;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Documents;
using AwardFunctions.TestKit.Fakes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Benchmarks.Sweeps;

/// <summary>
/// A data folder with so many honours that each owe a self-report: as many as asked for are to be reminded of on each of the rounds' days, all
/// others years later. One is written by the product, the others are its copies.
/// </summary>
internal sealed class StoredHonours : IAsyncDisposable
{
    private const string Cycle = "AY-2026";
    private const string Sample = "0000001";
    private static readonly DateOnly FirstDay = new(2031, 3, 1);
    private static readonly SchemeZone Zone = SweepCatalog.Zone;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("award-sweep-");
    private readonly TestClock clock = new(new DateTimeOffset(2026, 6, 1, 1, 0, 0, TimeSpan.Zero));
    private readonly ServiceProvider services;

    private StoredHonours(int honours, BenchmarkOptions options)
    {
        Honours = honours;
        Database = AwardDatabase.Open(Path, new DatabaseOptions { FsyncDelay = options.FsyncDelay ?? TimeSpan.Zero });
        Rows = new CountedRows(new SqliteRecordStore(Database));
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IRecordStore>(Rows)
            .AddSingleton<IDocumentStore>(new InMemoryDocumentStore())
            .AddSingleton<IMailer>(new ObligingMailer())
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(Database)
            .AddEmbeddedEngine(new EngineOptions())
            .AddSingleton<ISecretVault, OpenVault>()
            .AddSingleton(new MailOptions())
            .AddSingleton(new PortalAddress("https://award.test"))
            .AddAward()
            .BuildServiceProvider();
    }

    public int Honours { get; }

    public AwardDatabase Database { get; }

    public CountedRows Rows { get; }

    public HandWrittenSweep Floor { get; private set; } = null!;

    private string Path => System.IO.Path.Combine(folder.FullName, "award.db");

    public static async Task<StoredHonours> CreateAsync(int honours, int due, BenchmarkOptions options)
    {
        var county = new StoredHonours(honours, options);
        await county.EnterSampleAsync();
        // Its first reminder goes out: the letter is the floor's as well, and nothing is left to take over from an earlier version.
        county.clock.Now = Zone.InstantOf(new DateOnly(2027, 1, 30), new TimeOnly(9, 0));
        await county.services.GetRequiredService<SweepDesk>().RunAsync("self-report-reminders", default);
        var days = DaysOf(honours, due, options.Runs + 1);
        await county.CopyAsync(days);
        county.Floor = new HandWrittenSweep(county.folder, days, FirstDay, await county.JsonOfAsync("obligations", "all|"), await county.JsonOfAsync("mail", "mail|"), await county.JsonOfAsync("mail", "log|"));
        return county;
    }

    /// <summary>Runs the sweep on the morning of a round's day.</summary>
    public Task<int> SweepAsync(int round)
    {
        clock.Now = Zone.InstantOf(FirstDay.AddDays(round), new TimeOnly(9, 0));
        return services.GetRequiredService<SweepDesk>().RunAsync("self-report-reminders", default);
    }

    public async ValueTask DisposeAsync()
    {
        Floor.Dispose();
        await services.DisposeAsync();
        Database.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>The next day of every honour: the rounds' days first, then days that never come.</summary>
    private static int[] DaysOf(int honours, int due, int rounds) =>
        [.. Enumerable.Range(0, honours).Select(honour => honour < due * rounds ? honour / due : 1000 + (honour % 1500))];

    private async Task EnterSampleAsync()
    {
        var scheme = SchemeLibrary.Embedded.Find("AY")!;
        await services.GetRequiredService<AccountDesk>().GrantAsync("office@county.test", new RoleGrant(Roles.Office, "AY"), default);
        var hash = await services.GetRequiredService<SchemeShelf>().PinAsync(scheme, default);
        var cycle = new CycleRecord(Cycle, "AY", hash, 2026, FirstDay, FirstDay, FirstDay, CycleState.Closed, "office@county.test", clock.Now);
        await Rows.PutAsync("cycles", Cycle, cycle, default);
        await services.GetRequiredService<AccountDesk>().EnsureAsync($"{Sample}@holder.test", "联系人", "zh-CN", default);
        var application = new ApplicationRecord(
            $"{Cycle}-{Sample}", Cycle, $"{Sample}@holder.test", ApplicantKind.Organisation, "industry", false, false, $"获奖{Sample}有限公司", $"91410522M{Sample}X",
            new Dictionary<string, decimal>(), ApplicationState.Eligible, 0, clock.Now);
        await Rows.PutAsync($"application|{application.Id}", "application", application, default);
        var tier = scheme.TierOf("award");
        var decided = new DateOnly(2026, 5, 20);
        var honour = new HonourRecord(
            $"{Cycle}-AWARD-{Sample}", Cycle, application.Id, "AY", 2026, tier.Id, HonourTitle.Of(scheme, tier), application.Name, application.CreditCode,
            "县政〔2026〕1号", decided, null, HonourState.Running, 100_000, false, HonourMarking.Of(scheme, tier, decided, null));
        await services.GetRequiredService<HonourBook>().EnterAsync(honour, default);
        await services.GetRequiredService<HonourDuties>().OpenAsync(
            honour, await services.GetRequiredService<CycleArchive>().OpenAsync(Cycle, default), default);
    }

    /// <summary>Writes the rows of the sample again under every number, in row order, as the store keeps them; the reminder of 30 days is what waits.</summary>
    private async Task CopyAsync(int[] days)
    {
        var sample = new List<StoredRecord>();
        foreach (var partition in new[] { "honours", $"holder|91410522M{Sample}X", $"application|{Cycle}-{Sample}", "obligations", "account" })
        {
            await foreach (var record in ListAsync(partition))
            {
                if ($"{record.Partition}|{record.Row}" is var key && key.Contains(Sample, StringComparison.Ordinal) && !key.Contains("|inspection|", StringComparison.Ordinal))
                    sample.Add(record);
            }
        }

        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT OR REPLACE INTO records (partition, row, etag, json) VALUES ($partition, $row, $etag, $json)";
        var parameters = new[] { "$partition", "$row", "$etag", "$json" }.Select(name => insert.Parameters.Add(new SqliteParameter { ParameterName = name })).ToArray();
        foreach (var record in sample)
        {
            using (var delete = connection.CreateCommand())
            {
                delete.CommandText = "DELETE FROM records WHERE partition = $partition AND row = $row";
                delete.Parameters.AddWithValue("$partition", record.Partition);
                delete.Parameters.AddWithValue("$row", record.Row);
                delete.ExecuteNonQuery();
            }

            var json = Encoding.UTF8.GetString(record.Json.Span);
            for (var honour = 0; honour < days.Length; honour++)
            {
                var (number, day) = ((honour + 1).ToString("D7", CultureInfo.InvariantCulture), FirstDay.AddDays(days[honour]));
                parameters[0].Value = Of(record.Partition);
                parameters[1].Value = Of(record.Row);
                parameters[2].Value = (long)honour;
                parameters[3].Value = Of(json);
                insert.ExecuteNonQuery();

                string Of(string text) => text
                    .Replace(Sample, number, StringComparison.Ordinal)
                    .Replace("2027-03-31", $"{day.AddDays(30):yyyy-MM-dd}", StringComparison.Ordinal)
                    .Replace("2027-03-01", $"{day:yyyy-MM-dd}", StringComparison.Ordinal);
            }
        }

        transaction.Commit();
    }

    private async Task<byte[]> JsonOfAsync(string partition, string prefix) =>
        (await Rows.QueryAsync(RecordQuery.Prefix(partition, prefix, 1), default)).Records[0].Json.ToArray();

    private async IAsyncEnumerable<StoredRecord> ListAsync(string partition)
    {
        for (RecordQuery? query = new(partition); query is not null;)
        {
            var page = await Rows.QueryAsync(query, default);
            foreach (var record in page.Records)
                yield return record;
            query = page.Continuation is null ? null : query with { Continuation = page.Continuation };
        }
    }
}
