using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Supervision;
using AwardFunctions.Standalone.Tests.Cycles;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Draws;

public sealed class GroupRecusalTests
{
    private static readonly DateOnly Announce = new(2026, 4, 8);
    private static readonly DateOnly Closes = new(2026, 4, 30);

    [Fact]
    public async Task Group_NamedWithAnExpertWhoMustStandAside_IsRefusedUnderItsArticle()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var cycle = await award.AnnouncedAsync(Announce, Closes);
        await award.EligibleAsync(cycle, 1);
        var office = await award.Flow.PersonAsync(People.Office);
        var experts = await award.Flow.EnterExpertsAsync("AY", 3);
        var applicant = (await award.Flow.Get<ApplicationBook>().ListAsync(cycle, default))[0];
        AwardFlow.Value(await award.Flow.Get<ExpertDesk>().ChangeAsync("AY", experts[1].Id, ExpertDraft.Of(experts[1]) with { Interests = $"持股|{applicant.Name}" }, office, default));

        var named = await NameAsync();

        Assert.Equal(("members", "setting:recusal"), (named.Refusal!.Field, named.Refusal.Citation!.Article));
        Assert.Contains($"持有申报单位{applicant.Name}的股份", named.Refusal.Reason.Zh);
        AwardFlow.Value(await award.Flow.Get<ExpertDesk>().ChangeAsync("AY", experts[1].Id, ExpertDraft.Of(experts[1]) with { Interests = $"持股|{applicant.Name}||2026-04-01" }, office, default));
        Assert.Null((await NameAsync()).Refusal);

        Task<Outcome<ReviewGroupRecord>> NameAsync() => award.Flow.Get<ReviewDesk>().NameGroupAsync(
            cycle, "material-review", [.. experts.Select(expert => expert.Email)], experts[0].Email, office, default);
    }

    [Fact]
    public async Task Expert_WhoDeclaresAnInterest_IsLeftOutOfTheNextDraw()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var cycle = await award.AnnouncedAsync(Announce, Closes);
        await award.EligibleAsync(cycle, 1);
        var experts = await award.Flow.EnterExpertsAsync("AY", 4);
        var applicant = (await award.Flow.Get<ApplicationBook>().ListAsync(cycle, default))[0];
        AwardFlow.Value(await award.Flow.Get<ExpertDesk>().DeclareAsync("AY", applicant.Name, "", "亲属任职", await award.Flow.PersonAsync(experts[2].Email), default));
        await award.Flow.AdvanceToAsync(Closes.AddDays(1));

        var draw = AwardFlow.Value(await award.Flow.Get<DrawDesk>().OpenAsync(
            new DrawOrder(cycle, "review-group", 3, null, [], true), await award.Flow.PersonAsync(People.Office), default));

        Assert.DoesNotContain(draw.Pool, entrant => entrant.Expert == experts[2].Id);
        Assert.Equal((experts[2].Id, DrawExclusionKind.Recusal), (Assert.Single(draw.Excluded).Expert, draw.Excluded[0].Kind));
    }

    [Fact]
    public async Task Group_OfASchemeThatDraws_CannotBeNamed()
    {
        await using var award = await RunningAward.StartAsync(new DateOnly(2026, 4, 20));
        await People.SeedAsync(award.Flow.Get<AccountDesk>(), "JY");
        var cycle = await award.Flow.PlanAsync(new NewCycle("JY", 2026, new DateOnly(2026, 4, 21), new DateOnly(2026, 4, 22), new DateOnly(2026, 5, 22)));

        var named = await award.Flow.Get<ReviewDesk>().NameGroupAsync(
            cycle.Id, "material-review", People.Reviewers, People.Reviewers[0], await award.Flow.PersonAsync(People.Office), default);

        Assert.Equal((RefusalKind.Conflict, "7"), (named.Refusal!.Kind, named.Refusal.Citation!.Article)); // JY6–7
    }

    [Fact]
    public async Task Supervisors_NamedByTheOffice_SeeProgressOfTheirCycleAndAreNoReviewers()
    {
        await using var award = await RunningAward.StartAsync(new DateOnly(2026, 4, 20));
        await People.SeedAsync(award.Flow.Get<AccountDesk>(), "ZM");
        var cycle = await award.Flow.PlanAsync(new NewCycle("ZM", 2026, new DateOnly(2026, 4, 21), new DateOnly(2026, 4, 22), new DateOnly(2026, 5, 22)));
        var office = await award.Flow.PersonAsync(People.Office);
        AwardFlow.Value(await award.Flow.Get<ReviewDesk>().NameGroupAsync(cycle.Id, "material-review", People.Reviewers, People.Reviewers[0], office, default));
        var desk = award.Flow.Get<SupervisionDesk>();

        var both = await desk.NameAsync(cycle.Id, $"评审员1 {People.Reviewers[0]}", office, default);
        var unreadable = await desk.NameAsync(cycle.Id, "只有姓名", office, default);
        AwardFlow.Value(await desk.NameAsync(cycle.Id, "吴监督 wu@discipline.test\n郑监督，zheng@discipline.test", office, default));

        Assert.Equal(("members", "10.3"), (both.Refusal!.Field, both.Refusal.Citation!.Article)); // ZM10.3
        Assert.Equal("members", unreadable.Refusal!.Field);
        var seen = Assert.Single(await desk.ListForAsync(await award.Flow.PersonAsync("wu@discipline.test"), default));
        Assert.Equal([("material-review", 3), ("site-review", 0)], seen.Stages.Select(stage => (stage.Stage.Id, stage.Members)));
        Assert.Empty(await desk.ListForAsync(office, default));
        Assert.Contains((await award.Flow.Get<IOutbox>().ListAsync(50, null, default)).Mails, mail => mail.Message.To == "zheng@discipline.test");
        Assert.Equal(RefusalKind.NotFound, (await desk.ViewAsync(await award.AnnouncedAsync(new DateOnly(2026, 4, 20), new DateOnly(2026, 5, 20)), default)).Refusal!.Kind); // AY asks for none
    }
}
