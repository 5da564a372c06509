using System.Globalization;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.Sweeps;
using AwardFunctions.TestKit.Documents;
using AwardFunctions.TestKit.Fakes;
using AwardFunctions.TestKit.Records;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace AwardFunctions.Orchestrations.Tests.Honours;

/// <summary>The use cases over a store that forgets, with an office and honours; a test says what day it is.</summary>
internal sealed class HonouredCounty : IAsyncDisposable
{
    public const string Office = "office@county.test";
    private readonly ServiceProvider services;

    public HonouredCounty()
    {
        Store = new MortalRecordStore(Beneath);
        services = new ServiceCollection()
            .AddSingleton<IRecordStore>(Store)
            .AddSingleton<IDocumentStore>(new InMemoryDocumentStore())
            .AddSingleton<IMailer>(Mailer)
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(Mock.Of<IOrchestrationClient>())
            .AddSingleton<ISecretVault, OpenVault>()
            .AddSingleton(new MailOptions())
            .AddSingleton(new PortalAddress("https://award.test"))
            .AddAward()
            .BuildServiceProvider();
    }

    public InMemoryRecordStore Beneath { get; } = new();

    public MortalRecordStore Store { get; }

    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 1, 1, 1, 0, 0, TimeSpan.Zero));

    /// <remarks>It recognises a mail that is handed over again after a crash.</remarks>
    public ScriptedMailer Mailer { get; } = new() { DeliversOnce = true };

    /// <summary>Recipient and subject of every mail, once, in the order in which they were sent.</summary>
    public IReadOnlyList<string> Mails => [.. Mailer.Sent.DistinctBy(mail => mail.MessageId).Select(mail => $"{mail.To}: {mail.Subject}")];

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task<AccountRecord> AddOfficeAsync(string scheme = "AY", string email = Office) =>
        Get<AccountDesk>().GrantAsync(email, new RoleGrant(Roles.Office, scheme), default);

    /// <summary>
    /// A cycle of the year in which the honour was decided, and in it one honour of 001@holder.test: with what it owes, or as earlier versions of
    /// the program left it, until the first sweep.
    /// </summary>
    public async Task<HonourRecord> AddHonourAsync(
        string code, string decidedOn, string tierId = "award", HonourState state = HonourState.Running, bool owes = false)
    {
        var decided = Day(decidedOn);
        var cycle = await AddCycleAsync(code, decided.Year, CycleState.Closed);
        var scheme = SchemeLibrary.Embedded.Find(code)!;
        var tier = scheme.TierOf(tierId);
        var application = new ApplicationRecord(
            $"{cycle.Id}-001", cycle.Id, "001@holder.test", ApplicantKind.Organisation, "industry", false, false, "获奖有限公司", "91410522MA44XY001X",
            new Dictionary<string, decimal>(), ApplicationState.Eligible, 0, Clock.Now);
        await Beneath.TryInsertAsync($"application|{application.Id}", "application", application, default);
        var until = HonourTerm.Of(tier, decided);
        var honour = new HonourRecord(
            $"{cycle.Id}-{tierId.ToUpperInvariant()}-001", cycle.Id, application.Id, code, decided.Year, tierId, HonourTitle.Of(scheme, tier), application.Name,
            application.CreditCode, "县政〔2026〕1号", decided, until, state, null, false, HonourMarking.Of(scheme, tier, decided, until));
        await Get<HonourBook>().EnterAsync(honour, default);
        if (owes)
            await Get<HonourDuties>().OpenAsync(honour, await Get<CycleArchive>().OpenAsync(cycle.Id, default), default);
        return honour;
    }

    public async Task<CycleRecord> AddCycleAsync(string code, int edition, CycleState state)
    {
        var scheme = SchemeLibrary.Embedded.Find(code)!;
        var day = new DateOnly(edition, 1, 5);
        var cycle = new CycleRecord($"{code}-{edition}", code, await Get<SchemeShelf>().PinAsync(scheme, default), edition, day, day, day, state, Office, Clock.Now);
        await Beneath.TryInsertAsync("cycles", cycle.Id, cycle, default);
        return cycle;
    }

    /// <summary>Runs a sweep at 09:00 of a day in Asia/Shanghai.</summary>
    public Task<int> RunAsync(string sweep, string day)
    {
        Clock.Now = SweepCatalog.Zone.InstantOf(Day(day), new TimeOnly(9, 0));
        return Get<SweepDesk>().RunAsync(sweep, default);
    }

    /// <summary>Runs a sweep in a process that dies after so many writes, and then again in one that does not.</summary>
    /// <returns>Whether the first one died.</returns>
    public async Task<bool> RunThroughDeathAsync(string sweep, string day, int writes)
    {
        Store.DieAfter(writes);
        try
        {
            await RunAsync(sweep, day);
            Store.Revive();
            return false;
        }
        catch (IOException)
        {
            Store.Revive();
            await RunAsync(sweep, day);
            return true;
        }
    }

    public async Task<IReadOnlyList<AuditEntry>> JournalAsync(string cycleId)
    {
        var entries = new List<AuditEntry>();
        await foreach (var record in Get<AuditLog>().ListAsync(cycleId))
            entries.Add(record.Entry);
        return entries;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
