using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
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
using AwardFunctions.TestKit.Records;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.TenYears;

/// <summary>The use cases over a real database on a clock that the test sets; the process may die at any write, and a new one takes over.</summary>
internal sealed class SimulatedCounty : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TestClock clock = new(DateTimeOffset.UnixEpoch);
    private AwardDatabase database = null!;
    private MortalRecordStore store = null!;
    private ServiceProvider services = null!;

    public SimulatedCounty()
    {
        Mailer = new SimulatedMailer(clock);
        Begin();
    }

    public SimulatedMailer Mailer { get; }

    /// <summary>How often the process died.</summary>
    public int Deaths { get; private set; }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public void At(DateOnly day, int hour) => clock.Now = SweepCatalog.Zone.InstantOf(day, new TimeOnly(hour, 0));

    /// <summary>Does something in a process that dies after so many writes, and again in the next one, until it is done.</summary>
    public async Task ThroughDeathAsync(int? writes, Func<Task> work)
    {
        if (writes is { } left)
            store.DieAfter(left);
        while (true)
        {
            try
            {
                await work();
                store.Revive();
                return;
            }
            catch (Exception failure) when (store.IsDead && failure is IOException or AggregateException)
            {
                Deaths++;
                await services.DisposeAsync();
                database.Dispose();
                Begin();
            }
        }
    }

    public async Task SweepAsync()
    {
        foreach (var sweep in await Get<SweepDesk>().ListDueAsync(default))
            await Get<SweepDesk>().RunAsync(sweep.Name, default);
    }

    /// <summary>The offices, and the cycles of ten years.</summary>
    public async Task FoundAsync()
    {
        At(Plan.First, 8);
        foreach (var code in Plan.Terms.Select(term => term.Scheme).Distinct())
            await Get<AccountDesk>().GrantAsync($"office@{code.ToLowerInvariant()}.test", new RoleGrant(Roles.Office, code), default);
        foreach (var year in Plan.Terms.GroupBy(term => term.Cycle))
        {
            var (scheme, edition) = (SchemeLibrary.Embedded.Find(year.First().Scheme)!, year.First().Decided.Year);
            var opens = new DateOnly(edition, 1, 5);
            var hash = await Get<SchemeShelf>().PinAsync(scheme, default);
            await store.PutAsync(
                "cycles", year.Key, new CycleRecord(year.Key, scheme.Code, hash, edition, opens, opens, opens, CycleState.Closed, "office@test", clock.Now), default);
            foreach (var term in year)
            {
                var application = new ApplicationRecord(
                    term.Application, term.Cycle, term.Email, ApplicantKind.Organisation, "industry", false, false, term.Name, term.Code, new Dictionary<string, decimal>(),
                    ApplicationState.Eligible, 0, clock.Now);
                await store.PutAsync($"application|{term.Application}", "application", application, default);
                var unit = new UnitRecord(term.Application, term.Name, UnitState.Cleared, TierId: term.Tier, Renewal: term.Renews, RenewsTiers: term.Renews ? [term.Tier] : []);
                await store.PutAsync($"cycle|{term.Cycle}", $"unit|{term.Application}", unit, default);
            }
        }
    }

    public Task ConferAsync(Term term)
    {
        var stage = SchemeLibrary.Embedded.Find(term.Scheme)!.Stages.OfType<DecisionStage>().First().Id;
        var values = new Dictionary<string, string> { [GovernmentDecision.Number] = $"政〔{term.Decided.Year}〕{term.Holder}号", [GovernmentDecision.Date] = $"{term.Decided:yyyy-MM-dd}" };
        var made = new DecisionMade(DecisionActions.Approve, "", values, "office@test", "王主任", null, clock.Now, "portal");
        return Get<ConferHonours>().RunAsync(new Proposal(new StageRun(term.Cycle, stage, "all", 0, [term.Application]), made, clock.Now), default);
    }

    public async Task RevokeAsync(Term term)
    {
        await Get<HonourBook>().UpdateAsync(term.Certificate, current => current with { State = Domain.Honours.HonourState.Revoked }, default);
        await Get<ObligationBook>().DropOfHonourAsync(term.Certificate, default);
        if (Plan.Bars.TryGetValue(term.Scheme, out var bar))
            await Get<BarBook>().AddAsync(
                new BarRecord(term.Certificate, term.Scheme, term.Code, term.Name, bar.Id, false, term.RevokedOn!.Value, "政〔2027〕99号", "弄虚作假"), default);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        database.Dispose();
        folder.Dispose();
    }

    private void Begin()
    {
        database = AwardDatabase.Open(folder["award.db"]);
        store = new MortalRecordStore(new SqliteRecordStore(database));
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(database)
            .AddSingleton<IRecordStore>(store)
            .AddSingleton<IDocumentStore>(new InMemoryDocumentStore())
            .AddSingleton<IMailer>(Mailer)
            .AddSingleton<TimeProvider>(clock)
            .AddEmbeddedEngine(new EngineOptions())
            .AddSingleton<ISecretVault, OpenVault>()
            .AddSingleton(new MailOptions())
            .AddSingleton(new PortalAddress("https://award.test"))
            .AddAward()
            .BuildServiceProvider();
    }
}
