using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Tests.Honours;

/// <summary>What becomes of an honour whose holder is evaluated again, or wins again.</summary>
public sealed class ReEvaluationTests : IAsyncLifetime
{
    private readonly HonouredCounty county = new();

    public Task InitializeAsync() => county.AddOfficeAsync();

    public Task DisposeAsync() => county.DisposeAsync().AsTask();

    [Theory]
    [InlineData("AY", "award", "2029-04-01", "2029-04-01", HonourState.Renewed)] // AY28: evaluated again before the end
    [InlineData("AY", "award", "2029-09-01", "2029-09-01", HonourState.Renewed)] // and after it had lapsed
    [InlineData("ZM", "award", "2029-09-01", "2029-09-01", HonourState.Renewed)] // ZM28
    [InlineData("JY", "nominee", "2034-09-01", "2034-09-01", HonourState.Renewed)] // JY24: the same tier
    [InlineData("JS", "award", "2030-09-01", "2030-05-21", HonourState.Lapsed)] // JS20: a new award like any other
    public async Task Confer_OnAFormerWinner_EndsTheEarlierTerm(string code, string tier, string decided, string changed, HonourState state)
    {
        var earlier = await county.AddHonourAsync(code, "2026-05-20", tier, owes: true);
        if (earlier.ValidUntil < HonouredCounty.Day(decided))
            await county.RunAsync("honour-expiry", $"{earlier.ValidUntil.Value.AddDays(1):yyyy-MM-dd}");

        var again = await ConferAsync(earlier, decided, renews: state == HonourState.Renewed);
        await ConferAsync(earlier, decided, renews: state == HonourState.Renewed);

        var ended = (await county.Get<HonourBook>().FindAsync(earlier.CertificateNumber, default))!;
        Assert.Equal((state, HonouredCounty.Day(changed)), (ended.State, ended.Changes![^1].On));
        if (state == HonourState.Renewed)
            Assert.Equal(("县政〔2034〕9号", SchemeLibrary.Embedded.Find(code)!.Honour.Renewal.Article), (ended.Changes[^1].DocumentNumber, ended.Changes[^1].Article));
        Assert.Equal((HonourState.Running, state == HonourState.Renewed), (again.State, again.Renewal));
        Assert.Equal(HonourTerm.Of(SchemeLibrary.Embedded.Find(code)!.TierOf(tier), HonouredCounty.Day(decided)), again.ValidUntil);
        Assert.All(await county.Get<ObligationBook>().ListOpenAsync(null, default), open => Assert.Equal(again.CertificateNumber, open.CertificateNumber));
    }

    [Fact]
    public async Task Confer_OnAWinnerOfAnotherTier_LeavesTheEarlierHonour()
    {
        var earlier = await county.AddHonourAsync("JY", "2026-05-20", "nominee", owes: true);

        await ConferAsync(earlier, "2034-09-01", renews: false, tier: "award");

        Assert.Equal(HonourState.Running, (await county.Get<HonourBook>().FindAsync(earlier.CertificateNumber, default))!.State);
    }

    [Theory]
    [InlineData("2029-08-01", true, HonourState.Lapsed, ReEvaluation.Failed)] // evaluated again after the end, in vain
    [InlineData("2029-08-01", false, HonourState.Lapsed, ReEvaluation.Failed)] // the edition closed after the end, and it did not apply
    [InlineData("2029-03-01", true, HonourState.Running, ReEvaluation.Failed)] // before the end, in vain: it runs until its last day
    [InlineData("2029-03-01", false, HonourState.Running, null)] // it may still apply
    public async Task Close_OfAnEditionItDidNotWin_SaysThatItHasFailed(string closes, bool applied, HonourState state, ReEvaluation? expected)
    {
        var honour = await county.AddHonourAsync("AY", "2026-05-20", owes: true);
        await county.RunAsync("honour-expiry", closes);
        var edition = await EditionAsync(honour, closes, applied ? UnitState.Out : null, renews: true);

        await county.Get<TellNotAwarded>().RunAsync(new StageRun(edition, "hand-over", "all", 0, null), default);
        await county.Get<TellNotAwarded>().RunAsync(new StageRun(edition, "hand-over", "all", 0, null), default);

        var found = (await county.Get<HonourBook>().FindAsync(honour.CertificateNumber, default))!;
        Assert.Equal((state, expected), (found.State, found.ReEvaluation));
        var entries = (await county.JournalAsync(edition)).Where(entry => entry.Action == "honour.re-evaluation-failed").ToList();
        Assert.Equal(expected is null ? 0 : 1, entries.Count);
        Assert.All(entries, entry => Assert.Equal("28", entry.Citation!.Article));
        await county.RunAsync("honour-expiry", "2029-12-01");
        Assert.Equal(
            (HonourState.Lapsed, expected ?? ReEvaluation.Pending),
            ((await county.Get<HonourBook>().FindAsync(honour.CertificateNumber, default))! is var lapsed ? (lapsed.State, lapsed.ReEvaluation!.Value) : default));
    }

    private async Task<HonourRecord> ConferAsync(HonourRecord earlier, string decided, bool renews, string? tier = null)
    {
        var edition = await EditionAsync(earlier, decided, UnitState.Cleared, renews, tier ?? earlier.TierId);
        var scheme = SchemeLibrary.Embedded.Find(earlier.SchemeCode)!;
        county.Clock.Now = new DateTimeOffset(HonouredCounty.Day(decided), new TimeOnly(9, 0), TimeSpan.Zero);
        var made = new DecisionMade(
            DecisionActions.Approve, "", new Dictionary<string, string> { [GovernmentDecision.Number] = "县政〔2034〕9号", [GovernmentDecision.Date] = decided },
            HonouredCounty.Office, "", null, county.Clock.Now, "portal");
        var stage = scheme.Stages.OfType<DecisionStage>().First().Id;
        await county.Get<ConferHonours>().RunAsync(new Proposal(new StageRun(edition, stage, "all", 0, null), made, county.Clock.Now), default);
        return (await county.Get<HonourBook>().OfHolderAsync(scheme.Code, earlier.CreditCode, default)).Single(honour => honour.CycleId == edition);
    }

    /// <summary>A later edition, in which the holder applied unless <paramref name="state"/> is null.</summary>
    private async Task<string> EditionAsync(HonourRecord earlier, string day, UnitState? state, bool renews, string? tier = null)
    {
        var closes = HonouredCounty.Day(day);
        var cycle = await county.AddCycleAsync(earlier.SchemeCode, closes.Year, CycleState.Running);
        await county.Beneath.PutAsync("cycles", cycle.Id, cycle with { IntakeCloses = closes }, default);
        if (state is not { } stands)
            return cycle.Id;
        var application = new ApplicationRecord(
            $"{cycle.Id}-001", cycle.Id, "001@holder.test", ApplicantKind.Organisation, "industry", false, false, earlier.Holder, earlier.CreditCode,
            new Dictionary<string, decimal>(), ApplicationState.Eligible, 0, county.Clock.Now);
        await county.Beneath.PutAsync($"application|{application.Id}", "application", application, default);
        var unit = new UnitRecord(application.Id, application.Name, stands, TierId: tier, Renewal: renews, RenewsTiers: renews ? [earlier.TierId] : []);
        await county.Beneath.PutAsync($"cycle|{cycle.Id}", $"unit|{application.Id}", unit, default);
        return cycle.Id;
    }
}
