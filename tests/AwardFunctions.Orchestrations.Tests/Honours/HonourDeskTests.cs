using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Signals;

namespace AwardFunctions.Orchestrations.Tests.Honours;

public sealed class HonourDeskTests
{
    private static readonly HonourChange Suspension = new(
        HonourState.Suspended, new DateOnly(2027, 5, 20), "24", "安质评〔2027〕1号", HonouredCounty.Office, new LocalizedText("整改不合格", "Not put right"));

    [Fact]
    public async Task Change_MadeTwice_StandsOnceInHistoryAndJournal()
    {
        await using var county = new HonouredCounty();
        var honour = await county.AddHonourAsync("AY", "2026-03-02");
        var desk = county.Get<HonourDesk>();

        await desk.ChangeAsync(honour.CertificateNumber, Suspension, default);
        var again = (await desk.ChangeAsync(honour.CertificateNumber, Suspension with { }, default)).Value;

        Assert.Equal(HonourState.Suspended, again.State);
        Assert.Equal([Suspension], await county.Get<HonourBook>().HistoryAsync(honour.CertificateNumber, default));
        Assert.Equal(HonourState.Suspended, Assert.Single(await county.Get<HonourBook>().OfHolderAsync("AY", honour.CreditCode, default)).State);
        var entry = Assert.Single(await county.JournalAsync("AY-2026"));
        Assert.Equal(("honour.suspended", HonouredCounty.Office, "24"), (entry.Action, entry.Actor, entry.Citation!.Article));
        Assert.Contains("安质评〔2027〕1号", entry.What.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HonourState.Running, HonourState.Running)]
    [InlineData(HonourState.Lapsed, HonourState.Suspended)]
    [InlineData(HonourState.Revoked, HonourState.Running)]
    public async Task Change_ThatTheStandingDoesNotAllow_IsRefusedUnderItsArticle(HonourState from, HonourState to)
    {
        await using var county = new HonouredCounty();
        var honour = await county.AddHonourAsync("AY", "2026-03-02", state: from);

        var refusal = (await county.Get<HonourDesk>().ChangeAsync(honour.CertificateNumber, Suspension with { To = to }, default)).Refusal!;

        Assert.Equal((RefusalKind.Conflict, "24"), (refusal.Kind, refusal.Citation!.Article));
        Assert.Empty(await county.Get<HonourBook>().HistoryAsync(honour.CertificateNumber, default));
        Assert.Empty(await county.JournalAsync("AY-2026"));
    }

    [Fact]
    public async Task Change_CutShortAtAnyWrite_IsMadeOnceWithItsEntry()
    {
        var died = true;
        for (var writes = 0; died; writes++)
        {
            await using var county = new HonouredCounty();
            var honour = await county.AddHonourAsync("AY", "2026-03-02");
            county.Store.DieAfter(writes);
            try
            {
                await county.Get<HonourDesk>().ChangeAsync(honour.CertificateNumber, Suspension, default);
                died = false;
                county.Store.Revive();
            }
            catch (IOException)
            {
                county.Store.Revive();
                await county.Get<HonourDesk>().ChangeAsync(honour.CertificateNumber, Suspension, default);
                await county.Get<SignalDesk>().SweepAsync(atStart: true, default);
            }

            Assert.Equal([Suspension], await county.Get<HonourBook>().HistoryAsync(honour.CertificateNumber, default));
            Assert.Single(await county.JournalAsync("AY-2026"));
            Assert.Single(await county.Get<HonourBook>().ListAsync(default));
        }
    }
}
