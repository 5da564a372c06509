using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Moving;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Signals;
using AwardFunctions.Standalone.Engine;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Courses;
using AwardFunctions.TestKit.Flows;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>A host over a folder of its own whose clock stands still, with the county's people.</summary>
internal sealed class RunningAward : ICourseHarness, IServiceProvider
{
    private readonly bool cached;
    private TemporaryFolder folder = null!;
    private DataFolder data = null!;
    private WebApplication app = null!;

    private RunningAward(bool cached)
    {
        this.cached = cached;
        Flow = new AwardFlow(this);
    }

    public AwardFlow Flow { get; }

    public static async Task<RunningAward> StartAsync(DateOnly day, bool cached = true)
    {
        var running = new RunningAward(cached);
        running.Compose(new TemporaryFolder(), new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8)));
        await running.app.StartAsync();
        await People.SeedAsync(running.Flow.Get<AccountDesk>(), "AY");
        return running;
    }

    /// <summary>Exports everything, and goes on with what is imported into a fresh folder on a fresh engine, at the same instant.</summary>
    public async Task MoveAsync()
    {
        var now = Flow.Get<IClockControl>().UtcNow;
        await app.StopAsync();
        using var archive = new MemoryStream();
        await Flow.Get<ExportDesk>().WriteAsync(archive, default);
        await CloseAsync();

        Compose(new TemporaryFolder(), now);
        await Flow.Get<ImportDesk>().ReadAsync(archive, default);
        await app.StartAsync();
        await Flow.Get<SignalDesk>().SweepAsync(atStart: true, default);
        await Flow.RestAsync();
    }

    /// <remarks>The services are those of the host that runs now, also for a flow that began before it was moved.</remarks>
    public object? GetService(Type serviceType) => app.Services.GetService(serviceType);

    public async Task<IReadOnlyList<AuditEntry>> JournalAsync(string cycle)
    {
        var entries = new List<AuditEntry>();
        await foreach (var record in Flow.Get<AuditLog>().ListAsync(cycle))
            entries.Add(record.Entry);
        return entries;
    }

    /// <summary>A cycle whose call is posted and whose window is open.</summary>
    public async Task<string> AnnouncedAsync(DateOnly announce, DateOnly closes)
    {
        var cycle = await Flow.PlanAsync(new NewCycle("AY", announce.Year, announce, announce, closes));
        await Flow.AdvanceToAsync(announce);
        var day = announce.ToString("yyyy-MM-dd");
        await Flow.DecideAsync(cycle.Id, DecisionKinds.Posting, DecisionActions.Posted, values: [("posted:media", day), ("posted:website", day)]);
        return cycle.Id;
    }

    /// <summary>A cycle with two eligible applicants, reviewed and ranked: the committee is asked to deliberate.</summary>
    public async Task<(string Cycle, string First, string Second)> RankedAsync(DateOnly announce, DateOnly closes)
    {
        var cycle = await AnnouncedAsync(announce, closes);
        var (first, second) = (await EligibleAsync(cycle, 1), await EligibleAsync(cycle, 2));
        await Flow.AdvanceToAsync(closes.AddDays(1));
        await Flow.ReviewAsync(cycle, "material-review", id => id == first ? 80 : 70);
        await Flow.ReviewAsync(cycle, "site-review", id => id == first ? 85 : 60);
        await Flow.DecideAsync(cycle, DecisionKinds.Ranking, DecisionActions.Confirm, values: ("candidates", $"{first},{second}"));
        return (cycle, first, second);
    }

    /// <summary>A cycle whose list of one award and one nominee is approved: the office is asked to post it.</summary>
    public async Task<(string Cycle, string First, string Second)> ApprovedAsync(DateOnly announce, DateOnly closes)
    {
        var (cycle, first, second) = await RankedAsync(announce, closes);
        await ResolveAsync(cycle, (first, "award"), (second, "nominee"));
        await Flow.DecideAsync(cycle, DecisionKinds.List, DecisionActions.Approve);
        await Flow.DecideAsync(cycle, DecisionKinds.List, DecisionActions.Approve);
        return (cycle, first, second);
    }

    public Task<ApprovalRecord> ResolveAsync(string cycle, params (string Unit, string Tier)[] proposed) => Flow.ResolveAsync(cycle, proposed);

    public async Task<string> EligibleAsync(string cycle, int number)
    {
        var id = await Flow.PrepareAsync(cycle, SampleApplicant.Number(number));
        await Flow.SubmitAsync(id, SampleApplicant.Number(number).Email);
        await Flow.DecideAsync(cycle, DecisionKinds.Check, DecisionActions.Eligible, subject: id);
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await CloseAsync();
    }

    private void Compose(TemporaryFolder fresh, DateTimeOffset now)
    {
        folder = fresh;
        data = DataFolder.Open(fresh.Path);
        app = AwardHost.Build(
            new HostSettings(fresh.Path, "http://127.0.0.1:0", "http://award.test", now, false), data,
            services => services.AddSingleton(new EngineOptions { CacheOrchestrations = cached }).AddSingleton<IDecisionKind, SilentKind>());
    }

    private async Task CloseAsync()
    {
        await app.DisposeAsync();
        data.Dispose();
        folder.Dispose();
    }
}
