using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Tests.Honours;

/// <summary>Prize money: how much, who approves it, when it was paid.</summary>
public sealed class PrizeTests : IAsyncDisposable
{
    private readonly HonouredCounty county = new();

    public ValueTask DisposeAsync() => county.DisposeAsync();

    [Theory]
    [InlineData("AY", "award", false, 100_000)] // AY16
    [InlineData("AY", "award", true, null)] // AY16: a re-evaluation has none
    [InlineData("AY", "nominee", false, null)] // AY16
    [InlineData("HY", "organisation", false, 100_000)] // HY25
    [InlineData("HY", "individual", false, 20_000)] // HY25
    [InlineData("ZM", "award", false, 300_000)] // ZM4
    [InlineData("ZM", "award", true, null)] // ZM28
    [InlineData("JS", "award", false, 500_000)] // JS17
    [InlineData("JS", "award", true, 500_000)] // JS20 sets nothing else
    [InlineData("JY", "award", false, 250_000)] // JY16: set with the cycle
    [InlineData("JY", "award", true, null)] // JY24
    [InlineData("JY", "nominee", false, null)] // JY16
    public async Task Prize_OfEachTier_IsWhatTheRegulationOrTheCycleSays(string code, string tierId, bool renewal, int? prize)
    {
        var dossier = await DossierAsync(code, 2026, cycle => cycle with { Prizes = new Dictionary<string, int> { ["award"] = 250_000 } });

        Assert.Equal(prize, dossier.PrizeOf(dossier.Scheme.TierOf(tierId), renewal));
    }

    [Fact]
    public async Task Prize_LeftOpenAndNotSet_IsNone()
    {
        var dossier = await DossierAsync("JY", 2026, cycle => cycle);

        Assert.Null(dossier.PrizeOf(dossier.Scheme.TierOf("award")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task Plan_OfARegulationThatLeavesThePrizeOpen_AsksForIt(int? amount)
    {
        var plan = new NewCycle(
            "JY", 2026, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 3), new DateOnly(2026, 3, 31),
            amount is { } set ? new Dictionary<string, int> { ["award"] = set } : null);

        var refusal = (await county.Get<CycleDesk>().PlanAsync(plan, await county.AddOfficeAsync("JY"), default)).Refusal!;

        Assert.Equal(("prize:award", "16"), (refusal.Field, refusal.Citation!.Article));
    }

    [Fact]
    public async Task Payment_UnderHY26_IsApprovedByTheHeadBeforeItIsPaid()
    {
        var dossier = await DossierAsync("HY", 2026, cycle => cycle);
        var (organisation, individual) = (await EnterAsync(dossier, "organisation", "HY-2026-001"), await EnterAsync(dossier, "individual", "HY-2026-002"));
        var run = new StageRun("HY-2026", "hand-over", "all", 0, null);
        var office = await county.AddOfficeAsync("HY");
        Assert.True((await new ReadPrizes(county.Get<PrizeList>(), county.Get<CycleArchive>()).RunAsync(run, default)).ToApprove);
        var early = (await county.Get<PrizeDesk>().PaidAsync(organisation, new DateOnly(2026, 1, 1), office, default)).Refusal!;
        Assert.Equal((RefusalKind.Conflict, "26"), (early.Kind, early.Citation!.Article));

        var sheet = await county.Get<DecisionRegistry>().Of(DecisionKinds.Payment)
            .ComposeAsync(new ApprovalOrder("HY-2026.hand-over.all.0.payment", "HY-2026", DecisionKinds.Payment, "hand-over", "hand-over", null), dossier, default);
        Assert.Equal(("government", "26", true), (sheet.PartyId, sheet.Article, sheet.SecondFactor));
        Assert.Equal("120,000元", sheet.Facts[^1].Value.Zh);
        var made = new DecisionMade(DecisionActions.Approve, "", new Dictionary<string, string>(), "head@hengyang.test", "县长", null, county.Clock.Now, "mail");
        await county.Get<RecordPaymentApproval>().RunAsync(new Proposal(run, made, county.Clock.Now), default);

        var paid = (await county.Get<PrizeDesk>().PaidAsync(individual, new DateOnly(2026, 1, 1), office, default)).Value;
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 1)), (paid.PaymentApprovedOn, paid.PaidOn));
        var journal = await county.JournalAsync("HY-2026");
        Assert.Equal(2, journal.Count(entry => entry is { Action: "payment.approved", Citation.Article: "26" }));
        Assert.Single(journal, entry => entry.Action == "prize.paid");
    }

    [Fact]
    public async Task Payment_OfWhatCarriesNoPrize_IsRefusedWithItsArticle()
    {
        var dossier = await DossierAsync("AY", 2026, cycle => cycle);
        var nominee = await EnterAsync(dossier, "nominee", "AY-2026-001");

        var refused = (await county.Get<PrizeDesk>().PaidAsync(nominee, new DateOnly(2026, 1, 1), await county.AddOfficeAsync(), default)).Refusal!;

        Assert.Equal((RefusalKind.Conflict, "4"), (refused.Kind, refused.Citation!.Article));
    }

    [Fact]
    public async Task Document_AfterTheEndOfTheRegulation_NeedsARecordedDecision()
    {
        // HY35: in force until 14 June 2028.
        county.Clock.Now = new DateTimeOffset(2028, 6, 20, 1, 0, 0, TimeSpan.Zero);
        var office = await county.AddOfficeAsync("HY");
        var dossier = await DossierAsync("HY", 2028, cycle => cycle);
        Assert.Equal(("documentDate", "35"), await RefusalOfDocumentAsync(dossier));
        Assert.Equal("reason", (await county.Get<CycleDesk>().ContinueAsync("HY-2028", "县政府常务会议纪要", " ", office, default)).Refusal!.Field);

        var continued = (await county.Get<CycleDesk>().ContinueAsync("HY-2028", "县政府第9次常务会议纪要", "评审已近尾声", office, default)).Value;

        Assert.Equal("评审已近尾声", continued.Continuation!.Reason);
        Assert.Null(await RefusalOfDocumentAsync(await county.Get<CycleArchive>().OpenAsync("HY-2028", default)));
        Assert.Single(await county.JournalAsync("HY-2028"), entry => entry is { Action: "cycle.continued", Citation.Article: "35" });
        Assert.Equal(RefusalKind.Conflict, (await county.Get<CycleDesk>().ContinueAsync("HY-2028", "又一份", "再来", office, default)).Refusal!.Kind);
    }

    [Theory]
    [InlineData("2028-06-14", null)]
    [InlineData("2028-06-15", "35")] // HY35: no announcement after the last day in force
    public async Task Call_PostedAroundTheEndOfTheRegulation_CountsUntilItsLastDay(string postedOn, string? article)
    {
        county.Clock.Now = new DateTimeOffset(2028, 6, 20, 1, 0, 0, TimeSpan.Zero);
        var dossier = await DossierAsync("HY", 2028, cycle => cycle);
        var stage = dossier.Scheme.Stages.OfType<AnnouncementStage>().Single();
        var kind = county.Get<DecisionRegistry>().Of(DecisionKinds.Posting);
        var order = new ApprovalOrder("HY-2028.announcement.all.0", "HY-2028", DecisionKinds.Posting, stage.Id, stage.Id, null);
        var values = stage.Postings.ToDictionary(posting => PostingDecision.DateInput(posting.Id), _ => postedOn);

        var refusal = await kind.CheckAsync(await ApprovalAsync(kind, order, dossier), Made(values), dossier, default);

        Assert.Equal(article, refusal?.Citation!.Article);
    }

    private async Task<(string? Field, string Article)?> RefusalOfDocumentAsync(CycleDossier dossier)
    {
        var kind = county.Get<DecisionRegistry>().Of(DecisionKinds.Decision);
        var order = new ApprovalOrder("HY-2028.decision.all.0", "HY-2028", DecisionKinds.Decision, "decision", "decision", []);
        var values = new Dictionary<string, string> { ["documentNumber"] = "蒸政〔2028〕1号", ["documentDate"] = "2028-06-15" };
        return await kind.CheckAsync(await ApprovalAsync(kind, order, dossier), Made(values), dossier, default) is { } refusal ? (refusal.Field, refusal.Citation!.Article) : null;
    }

    private static async Task<ApprovalRecord> ApprovalAsync(IDecisionKind kind, ApprovalOrder order, CycleDossier dossier) => new(
        order, await kind.ComposeAsync(order, dossier, default), "", [], new DateTimeOffset(2028, 6, 10, 1, 0, 0, TimeSpan.Zero), new Deadline(new DateOnly(2028, 6, 30), false), [], null);

    private static DecisionMade Made(IReadOnlyDictionary<string, string> values) =>
        new(DecisionActions.Confer, "", values, "gov@hengyang.test", "政府办", null, new DateTimeOffset(2028, 6, 20, 1, 0, 0, TimeSpan.Zero), "mail");

    private async Task<CycleDossier> DossierAsync(string code, int edition, Func<CycleRecord, CycleRecord> change)
    {
        var cycle = await county.AddCycleAsync(code, edition, CycleState.Running);
        return await county.Get<CycleArchive>().OpenAsync(cycle.Id, default) is var dossier ? dossier with { Cycle = change(dossier.Cycle) } : null!;
    }

    private async Task<string> EnterAsync(CycleDossier dossier, string tierId, string application)
    {
        var tier = dossier.Scheme.TierOf(tierId);
        var day = new DateOnly(2026, 1, 1);
        var number = $"{application}-{tierId.ToUpperInvariant()}";
        await county.Get<HonourBook>().EnterAsync(
            new HonourRecord(
                number, dossier.Cycle.Id, application, dossier.Scheme.Code, dossier.Cycle.Edition, tierId, HonourTitle.Of(dossier.Scheme, tier), "获奖者" + tierId, "91410522MA44XY001X",
                "蒸政〔2026〕1号", day, HonourTerm.Of(tier, day), HonourState.Running, dossier.PrizeOf(tier), false, HonourMarking.Of(dossier.Scheme, tier, day, null)),
            default);
        return number;
    }
}
