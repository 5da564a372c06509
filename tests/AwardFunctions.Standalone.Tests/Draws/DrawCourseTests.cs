using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Standalone.Tests.Cycles;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Draws;

public sealed class DrawCourseTests
{
    private const string Group = "review-group";
    private static readonly DateOnly Announce = new(2026, 4, 8);
    private static readonly DateOnly Closes = new(2026, 4, 30);

    [Fact]
    public async Task Draw_FromPublicationToDraw_CanBeCheckedFromItsFileAlone()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, office) = await ReadyAsync(award, experts: 9, closed: false);
        var desk = award.Flow.Get<DrawDesk>();
        var early = await desk.OpenAsync(new DrawOrder(cycle, Group, 3, 2, [], true), office, default);
        Assert.Contains("申报截止后", early.Refusal!.Reason.Zh);

        await award.Flow.AdvanceToAsync(Closes.AddDays(1));
        var even = await desk.OpenAsync(new DrawOrder(cycle, Group, 4, 2, [], true), office, default);
        Assert.Equal(("size", "7"), (even.Refusal!.Field, even.Refusal.Citation!.Article)); // AY7: odd
        var opened = AwardFlow.Value(await desk.OpenAsync(new DrawOrder(cycle, Group, 3, 2, [], true), office, default));
        var before = await FileAsync(award, opened.Id);
        var drawn = AwardFlow.Value(await desk.DrawAsync(opened.Id, "618", office, default));
        await award.Flow.RestAsync();
        var after = await FileAsync(award, opened.Id);

        Assert.Null(before.Seed);
        Assert.All(DrawVerification.Of(before), check => Assert.True(check.Holds));
        Assert.All(DrawVerification.Of(after, before), check => Assert.True(check.Holds, check.Found?.En));
        Assert.Equal(drawn.Order!.Take(3), after.Seats.Select(seat => seat.Expert));
        var text = System.Text.Encoding.UTF8.GetString(after.Write());
        Assert.DoesNotContain("@experts.test", text, StringComparison.Ordinal);
        Assert.DoesNotContain((await ApplicantAsync(award, cycle)).Name, text, StringComparison.Ordinal);
        Assert.Equal(RefusalKind.Conflict, (await desk.DrawAsync(opened.Id, "619", office, default)).Refusal!.Kind);
        Assert.Equal(RefusalKind.Conflict, (await desk.CallOffAsync(opened.Id, "结果不理想", office, default)).Refusal!.Kind);
    }

    [Fact]
    public async Task Invitations_DeclinedSilentAndOfInterest_AreReplacedInTheOrderDrawn()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, draw) = await DrawnAsync(award, experts: 9);
        var order = draw.Order!;

        // Asked on Thursday 30 April plus one: 1 May. Three working days over the May holiday (1–5 May; Saturday 9 May worked) end on Friday 8 May.
        await award.Flow.DecideAsync(cycle, DecisionKinds.Invitation, DecisionActions.Decline, "出差", order[0]);
        await award.Flow.DecideAsync(
            cycle, DecisionKinds.Invitation, DecisionActions.Interest, "亲属在该单位任职", order[1], (InvitationDecision.Applicants, (await ApplicantAsync(award, cycle)).Id));
        Assert.Equal([DrawSeatState.Declined, DrawSeatState.Recused, DrawSeatState.Invited, DrawSeatState.Invited, DrawSeatState.Invited], await StatesAsync(award, draw.Id));
        await award.Flow.AcceptAsync(cycle, order[3]);
        await award.Flow.AcceptAsync(cycle, order[4]);
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 8), 23, 59);
        Assert.Equal(DrawSeatState.Invited, (await StatesAsync(award, draw.Id))[2]);
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 9), 0);
        Assert.Equal(DrawSeatState.Silent, (await StatesAsync(award, draw.Id))[2]);
        await award.Flow.AcceptAsync(cycle, order[5]);

        var formed = (await award.Flow.Get<DrawDesk>().FindAsync(draw.Id, default))!.Value.Draw;
        Assert.Equal(order[3], formed.Leader);
        Assert.NotNull(formed.FormedAt);
        foreach (var stage in new[] { "material-review", "site-review" })
        {
            var group = (await award.Flow.Get<ReviewBook>().GroupAsync(cycle, stage, default))!;
            Assert.Equal(new[] { order[3], order[4], order[5] }.Select(one => formed.Entrant(one).Email).Order(), group.Members.Select(member => member.Email).Order());
            Assert.Equal(formed.Entrant(order[3]).Email, group.Leader);
        }

        Assert.All(DrawVerification.Of(await FileAsync(award, draw.Id)), check => Assert.True(check.Holds, check.Found?.En));
        var declared = (await award.Flow.Get<ExpertDesk>().PoolAsync("AY", default)).Find(order[1])!;
        Assert.Equal("亲属在该单位任职", Assert.Single(declared.Interests).Note);
    }

    [Fact]
    public async Task Acceptance_WithAnInterestFoundSince_IsRefusedUnderItsArticle()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, draw) = await DrawnAsync(award, experts: 5);
        var expert = draw.Order![0];
        var applicant = await ApplicantAsync(award, cycle);
        var known = (await award.Flow.Get<ExpertDesk>().PoolAsync("AY", default)).Find(expert)!;
        AwardFlow.Value(await award.Flow.Get<ExpertDesk>().ChangeAsync(
            "AY", expert, ExpertDraft.Of(known) with { Employer = applicant.Name }, await award.Flow.PersonAsync(People.Office), default));

        var approval = (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Single(one => one.Order.Kind == DecisionKinds.Invitation && one.Order.SubjectId == expert);
        var refused = await award.Flow.Get<ApprovalDesk>().DecideAsync(
            approval.Id, await award.Flow.PersonAsync(known.Email),
            new DecisionTaken(DecisionActions.Accept, "", new Dictionary<string, string> { [InvitationDecision.Declarations] = InvitationDecision.AllDeclarations }), default);
        var halfDeclared = await award.Flow.Get<ApprovalDesk>().DecideAsync(
            approval.Id, await award.Flow.PersonAsync(known.Email),
            new DecisionTaken(DecisionActions.Accept, "", new Dictionary<string, string> { [InvitationDecision.Declarations] = "noInterest" }), default);

        Assert.Equal((RefusalKind.Conflict, "setting:recusal"), (refused.Refusal!.Kind, refused.Refusal.Citation!.Article));
        Assert.Contains(applicant.Name, refused.Refusal.Reason.Zh);
        Assert.Equal(InvitationDecision.Declarations, halfDeclared.Refusal!.Field);
    }

    [Fact]
    public async Task Member_WhoLeavesTheGroup_IsReplacedWithTheSameProof()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, draw) = await DrawnAsync(award, experts: 5);
        foreach (var expert in draw.Order!.Take(3))
            await award.Flow.AcceptAsync(cycle, expert);
        var office = await award.Flow.PersonAsync(People.Office);

        AwardFlow.Value(await award.Flow.Get<DrawDesk>().ReplaceAsync(draw.Id, draw.Order![1], "住院", office, default));
        await award.Flow.RestAsync();
        await award.Flow.AcceptAsync(cycle, draw.Order![3]);

        var record = (await award.Flow.Get<DrawDesk>().FindAsync(draw.Id, default))!.Value.Draw;
        var group = (await award.Flow.Get<ReviewBook>().GroupAsync(cycle, "material-review", default))!;
        Assert.Equal([DrawSeatState.Accepted, DrawSeatState.Left, DrawSeatState.Accepted, DrawSeatState.Accepted], record.Invitees.Select(one => one.State));
        Assert.Equal(new[] { 0, 2, 3 }.Select(place => record.Entrant(draw.Order![place]).Email).Order(), group.Members.Select(member => member.Email).Order());
        Assert.Equal(record.Entrant(draw.Order![0]).Email, group.Leader);
        Assert.All(DrawVerification.Of(await FileAsync(award, draw.Id)), check => Assert.True(check.Holds, check.Found?.En));
    }

    [Fact]
    public async Task Expert_SuspendedWhileInvited_GivesWayToTheNext()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (_, draw) = await DrawnAsync(award, experts: 5);

        AwardFlow.Value(await award.Flow.Get<ExpertDesk>().SetStandingAsync(
            "AY", draw.Order![1], ExpertStanding.Suspended, "接受调查", await award.Flow.PersonAsync(People.Office), default));
        await award.Flow.RestAsync();

        Assert.Equal([DrawSeatState.Invited, DrawSeatState.Left, DrawSeatState.Invited, DrawSeatState.Invited], await StatesAsync(award, draw.Id));
    }

    [Fact]
    public async Task Draw_MovedToAnotherEngineWhileInvitationsWait_GoesOn()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, draw) = await DrawnAsync(award, experts: 5);
        await award.Flow.AcceptAsync(cycle, draw.Order![0]);

        await award.MoveAsync();
        await award.Flow.AcceptAsync(cycle, draw.Order![1]);
        await award.Flow.DecideAsync(cycle, DecisionKinds.Invitation, DecisionActions.Decline, "出差", draw.Order![2]);
        await award.Flow.AcceptAsync(cycle, draw.Order![3]);

        Assert.Equal(3, (await award.Flow.Get<ReviewBook>().GroupAsync(cycle, "site-review", default))!.Members.Count);
    }

    [Fact]
    public async Task Pool_UsedUp_TellsTheOfficeWhichMayDrawAgain()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, draw) = await DrawnAsync(award, experts: 4);
        foreach (var expert in draw.Order!.Take(2))
            await award.Flow.DecideAsync(cycle, DecisionKinds.Invitation, DecisionActions.Decline, "出差", expert);
        await award.Flow.AcceptAsync(cycle, draw.Order![2]);
        await award.Flow.AcceptAsync(cycle, draw.Order![3]);
        var office = await award.Flow.PersonAsync(People.Office);
        var desk = award.Flow.Get<DrawDesk>();

        Assert.True((await desk.FindAsync(draw.Id, default))!.Value.Draw.IsExhausted());
        Assert.Equal(RefusalKind.Conflict, (await desk.OpenAsync(new DrawOrder(cycle, Group, 3, 0, [], true), office, default)).Refusal!.Kind);
        AwardFlow.Value(await desk.CallOffAsync(draw.Id, "候补用尽", office, default));
        await award.Flow.EnterExpertsAsync("AY", 6);
        var second = AwardFlow.Value(await desk.OpenAsync(new DrawOrder(cycle, Group, 3, 0, [], true), office, default));
        Assert.EndsWith(".2", second.Id, StringComparison.Ordinal);
    }

    private static async Task<(string Cycle, AwardFunctions.Orchestrations.Accounts.AccountRecord Office)> ReadyAsync(RunningAward award, int experts, bool closed)
    {
        var cycle = await award.AnnouncedAsync(Announce, Closes);
        await award.EligibleAsync(cycle, 1);
        await award.Flow.EnterExpertsAsync("AY", experts);
        if (closed)
            await award.Flow.AdvanceToAsync(Closes.AddDays(1));
        return (cycle, await award.Flow.PersonAsync(People.Office));
    }

    private static async Task<(string Cycle, DrawRecord Draw)> DrawnAsync(RunningAward award, int experts)
    {
        var (cycle, office) = await ReadyAsync(award, experts, closed: true);
        var desk = award.Flow.Get<DrawDesk>();
        var opened = AwardFlow.Value(await desk.OpenAsync(new DrawOrder(cycle, Group, 3, null, [], DrawsLeader: true), office, default));
        var drawn = AwardFlow.Value(await desk.DrawAsync(opened.Id, "", office, default));
        await award.Flow.RestAsync();
        return (cycle, drawn);
    }

    private static async Task<ApplicationSummary> ApplicantAsync(RunningAward award, string cycle) => (await award.Flow.Get<ApplicationBook>().ListAsync(cycle, default))[0];

    private static async Task<DrawFile> FileAsync(RunningAward award, string drawId)
    {
        var (dossier, draw) = (await award.Flow.Get<DrawDesk>().FindAsync(drawId, default))!.Value;
        return DrawFiles.Of(dossier, draw);
    }

    private static async Task<IReadOnlyList<DrawSeatState>> StatesAsync(RunningAward award, string drawId) =>
        [.. (await award.Flow.Get<DrawDesk>().FindAsync(drawId, default))!.Value.Draw.Invitees.Select(one => one.State)];
}
