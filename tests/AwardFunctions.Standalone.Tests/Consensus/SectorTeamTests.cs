using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Standalone.Tests.Cycles;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Consensus;

/// <summary>AY6, AY15: experts of a sector form a group of their own, review its applicants only, and sign a report of their own.</summary>
public sealed class SectorTeamTests : IAsyncLifetime
{
    private const string Stage = "material-review";
    private static readonly string[] Farmers = ["f1@experts.test", "f2@experts.test", "f3@experts.test"];
    private RunningAward award = null!;
    private string cycle = "", industry = "", farm = "";

    public async Task InitializeAsync()
    {
        award = await RunningAward.StartAsync(new DateOnly(2026, 3, 2));
        cycle = await award.AnnouncedAsync(new DateOnly(2026, 3, 3), new DateOnly(2026, 3, 13));
        (industry, farm) = (await EligibleAsync(1, "industry"), await EligibleAsync(2, "agriculture"));
        foreach (var farmer in Farmers)
        {
            await award.Flow.Get<AccountDesk>().EnsureAsync(farmer, farmer, "zh-CN", default);
            await award.Flow.Get<AccountDesk>().GrantAsync(farmer, new RoleGrant(Roles.Reviewer, "AY"), default);
        }

        await award.Flow.AdvanceToAsync(new DateOnly(2026, 3, 16));
    }

    public async Task DisposeAsync() => await award.DisposeAsync();

    [Fact]
    public async Task Team_OfASector_ReviewsItsApplicantsOnlyAndSignsItsOwnReport()
    {
        await award.Flow.GroupAsync(cycle, Stage);
        AwardFlow.Value(await AddAsync(["agriculture"], Farmers));
        await award.Flow.RestAsync();

        Assert.Equal([industry], await UnitsOfAsync(People.Reviewers[0]));
        Assert.Equal([farm], await UnitsOfAsync(Farmers[1]));
        Assert.Equal(RefusalKind.Forbidden, (await ScoreAsync(Farmers[0], industry)).Refusal!.Kind);
        Assert.NotNull((await award.Flow.Get<MaterialDesk>().OpenAsync(cycle, Stage, farm, await award.Flow.PersonAsync(People.Reviewers[0]), default)).Refusal);

        foreach (var (experts, unit) in new[] { (People.Reviewers, industry), (Farmers, farm) })
        {
            foreach (var expert in experts)
                AwardFlow.Value(await ScoreAsync(expert, unit));
            Assert.Equal(1, AwardFlow.Value(await award.Flow.Get<ConsensusDesk>().LockAsync(cycle, Stage, null, await award.Flow.PersonAsync(experts[0]), default)));
        }

        await award.Flow.RestAsync();
        var reports = (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Where(one => one is { Decision: null, Order.Kind: DecisionKinds.ReviewReport }).ToList();
        Assert.Equal(
            [(People.Reviewers[0], industry), (Farmers[0], farm)],
            reports.OrderBy(one => one.Id).Select(one => (one.Approvers.Single().Email, one.Sheet.Units.Single().ApplicationId)));
        await award.Flow.DecideAsync(cycle, DecisionKinds.ReviewReport, DecisionActions.Sign, subject: Stage);
        Assert.Equal(StageState.Open, (await StageAsync()).State);
        await award.Flow.DecideAsync(cycle, DecisionKinds.ReviewReport, DecisionActions.Sign);
        Assert.Equal(StageState.Closed, (await StageAsync()).State);
        Assert.Equal(2, AwardFlow.Value(await award.Flow.Get<ReportDesk>().OpenAsync(cycle, Stage, await award.Flow.PersonAsync(People.Office), default)).Signed.Count);
        Assert.Single(AwardFlow.Value(await award.Flow.Get<ReportDesk>().OpenAsync(cycle, Stage, await award.Flow.PersonAsync(Farmers[2]), default)).Signed);
    }

    [Fact]
    public async Task Team_FormedWrongly_IsRefusedByNameAndArticle()
    {
        Assert.Equal(RefusalKind.Conflict, (await AddAsync(["agriculture"], Farmers)).Refusal!.Kind);
        await award.Flow.GroupAsync(cycle, Stage);

        Assert.Equal(("sectors", "6"), Of(await AddAsync([], Farmers)));
        Assert.Equal(("members", "7"), Of(await AddAsync(["agriculture"], Farmers[..2])));
        Assert.Equal(("members", "7"), Of(await AddAsync(["agriculture"], [Farmers[0], Farmers[1], People.Reviewers[0]])));
        AwardFlow.Value(await AddAsync(["agriculture"], Farmers));
        Assert.Equal(("sectors", "6"), Of(await AddAsync(["agriculture", "food"], Farmers)));

        var whole = AwardFlow.Value(await award.Flow.Get<TeamDesk>().RemoveAsync(cycle, Stage, "t1", await award.Flow.PersonAsync(People.Office), default));
        Assert.Equal((3, null), (whole.Members.Count, whole.Teams));
    }

    private static (string?, string?) Of(Outcome<ReviewGroupRecord> outcome) => (outcome.Refusal!.Field, outcome.Refusal.Citation?.Article);

    private async Task<Outcome<ReviewGroupRecord>> AddAsync(string[] sectors, string[] members) =>
        await award.Flow.Get<TeamDesk>().AddAsync(cycle, Stage, sectors, members, members[0], await award.Flow.PersonAsync(People.Office), default);

    private async Task<Outcome<ReviewSheetRecord>> ScoreAsync(string expert, string unit) => await award.Flow.Get<SheetDesk>().SaveAsync(
        new ScoreEntry(cycle, Stage, unit, expert, ReviewedCycle.Sheet.Items.ToDictionary(item => item.Id, _ => 70), "意见", Submit: true), await award.Flow.PersonAsync(expert), default);

    private async Task<IEnumerable<string>> UnitsOfAsync(string expert) =>
        AwardFlow.Value(await award.Flow.Get<ReviewDesk>().OpenForAsync(cycle, Stage, await award.Flow.PersonAsync(expert), default)).Units.Select(unit => unit.ApplicationId);

    private async Task<StageRecord> StageAsync() => (await award.Flow.Get<StageBook>().ListAsync(cycle, default)).Single(one => one.StageId == Stage);

    private async Task<string> EligibleAsync(int number, string sector)
    {
        var applicant = SampleApplicant.Number(number) with { Sector = sector };
        var id = await award.Flow.PrepareAsync(cycle, applicant);
        await award.Flow.SubmitAsync(id, applicant.Email);
        await award.Flow.DecideAsync(cycle, DecisionKinds.Check, DecisionActions.Eligible, subject: id);
        return id;
    }
}
