using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Recommendations;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Standalone.Tests.Cycles;

public sealed class RecommendationTests
{
    private const string Department = "competent-department@bodies.test";
    private static readonly DateOnly Announce = new(2026, 4, 20);
    private static readonly DateOnly Closes = new(2026, 5, 15);
    private static readonly SampleApplicant Applicant = SampleApplicant.Number(1);

    [Fact]
    public async Task Chain_Submitted_AsksOneAfterTheOtherAndThenTheOffice()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, id) = await HandedInAsync(award);

        Assert.Equal([Department], await PendingAsync(award, cycle));
        await award.Flow.RecommendAsync(id, DecisionActions.Recommend);
        Assert.Equal(["quality-department@bodies.test"], await PendingAsync(award, cycle));
        await award.Flow.RecommendAsync(id, DecisionActions.Recommend);

        Assert.Equal([People.Office], await PendingAsync(award, cycle));
        var application = await award.Flow.Get<ApplicationBook>().ReadAsync(id, default);
        Assert.Equal(ApplicationState.Checking, application.State);
        Assert.Equal([(1, "8.7", "周科长"), (2, "8.7", "周科长")], application.Recommendations!.Select(one => (one.Step, one.Citation.Article, one.Signatory)));
    }

    [Fact]
    public async Task Chain_Declined_ComesBackWithTheReasonAndIsAskedAgain()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, id) = await HandedInAsync(award);
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 4, 24));
        await award.Flow.RecommendAsync(id, DecisionActions.Decline, "营业收入与统计数据不符");

        var returned = await award.Flow.Get<ApplicationBook>().ReadAsync(id, default);
        // Friday 24 April: 27–30 April are four working days, 1–5 May are off; the fifth is Wednesday 6 May.
        Assert.Equal((ApplicationState.Returned, "营业收入与统计数据不符", new DateOnly(2026, 5, 6)), (returned.State, returned.CorrectionNote, returned.CorrectionDue!.LastDay));
        Assert.Contains(await MailsAsync(award, Applicant.Email), mail => mail.Text.Contains("营业收入与统计数据不符", StringComparison.Ordinal) && mail.Text.Contains("第八条（七）", StringComparison.Ordinal));

        await award.Flow.HandInAsync(id, Applicant.Email);
        Assert.Equal([Department], await PendingAsync(award, cycle));
        await award.Flow.RecommendAsync(id, DecisionActions.Recommend);
        await award.Flow.RecommendAsync(id, DecisionActions.Recommend);

        // A recommender's refusal leaves the office's own returns untouched.
        await award.Flow.DecideAsync(cycle, DecisionKinds.Check, DecisionActions.Return, "缺章", id, ("items", "application-form"));
        await award.Flow.HandInAsync(id, Applicant.Email);
        await award.Flow.DecideAsync(cycle, DecisionKinds.Check, DecisionActions.Return, "缺章", id, ("items", "application-form"));
        await award.Flow.HandInAsync(id, Applicant.Email);
        await award.Flow.DecideAsync(cycle, DecisionKinds.Check, DecisionActions.Eligible, subject: id);
        Assert.Equal(ApplicationState.Eligible, (await award.Flow.Get<ApplicationBook>().ReadAsync(id, default)).State);
    }

    [Fact]
    public async Task Chain_DeclinedAndNotCorrected_EndsRefusedUnderTheArticle()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (_, id) = await HandedInAsync(award);
        await award.Flow.RecommendAsync(id, DecisionActions.Decline, "不符合条件");
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 12), 0);

        var refused = await award.Flow.Get<ApplicationBook>().ReadAsync(id, default);
        Assert.Equal(ApplicationState.Refused, refused.State);
        Assert.Equal(["8.7", "setting:correction"], refused.Reasons!.Select(reason => reason.Citation.Article));
    }

    [Fact]
    public async Task Body_ThatTheDirectoryLacks_GetsMailOnlyOnceTheOfficeHasConfirmedIt()
    {
        const string mailbox = "gongxin@county.test";
        await using var award = await RunningAward.StartAsync(Announce);
        var cycle = await award.AnnouncedAsync(Announce, Closes);
        var id = await award.Flow.PrepareAsync(cycle, Applicant);
        AwardFlow.Value(await ChooseAsync(award, id, "县工信局", mailbox));
        await award.Flow.HandInAsync(id, Applicant.Email);

        Assert.Equal([People.Office], await PendingAsync(award, cycle));
        Assert.Empty(await MailsAsync(award, mailbox));
        await award.Flow.DecideAsync(cycle, DecisionKinds.Recommender, DecisionActions.Confirm, subject: id, values: ("email", mailbox));

        Assert.Equal([mailbox], await PendingAsync(award, cycle));
        Assert.Single(await MailsAsync(award, mailbox));
        // From now on others choose it from the directory.
        Assert.Equal(mailbox, (await award.Flow.Get<BodyDesk>().FindAsync("AY", "competent-department", "县工信局", default))!.Email);
    }

    [Theory]
    [InlineData("a1@company.test")] // the applicant's own
    [InlineData("someone-else@company.test")] // of its mail domain
    [InlineData("office@example.com")] // of the domain of its form's contact
    [InlineData("no mailbox")]
    public async Task Body_WithAMailboxOfTheApplicant_IsRefused(string mailbox)
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var cycle = await award.AnnouncedAsync(Announce, Closes);
        var id = await award.Flow.PrepareAsync(cycle, Applicant);

        var refusal = (await ChooseAsync(award, id, "县工信局", mailbox)).Refusal!;

        Assert.Equal(("email-1", "8.7"), (refusal.Field, refusal.Citation!.Article));
    }

    [Fact]
    public async Task Withdrawal_WhileRecommendersAreAsked_TakesTheMatterBackFromThem()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, id) = await HandedInAsync(award);
        AwardFlow.Value(await award.Flow.Get<ApplicationDesk>().WithdrawAsync(id, "另有安排", await award.Flow.PersonAsync(Applicant.Email), default));
        await award.Flow.RestAsync();

        Assert.Empty(await PendingAsync(award, cycle));
        Assert.Single(await MailsAsync(award, People.Office), mail => mail.Subject.Contains("申报撤回", StringComparison.Ordinal) && mail.Text.Contains("另有安排", StringComparison.Ordinal));
        Assert.Equal(ApplicationState.Withdrawn, (await award.Flow.Get<ApplicationBook>().ReadAsync(id, default)).State);
    }

    [Fact]
    public async Task Silence_OfARecommender_IsEscalatedToTheOfficeAndNeverConsent()
    {
        await using var award = await RunningAward.StartAsync(Announce);
        var (cycle, id) = await HandedInAsync(award);
        await award.Flow.AdvanceToAsync(new DateOnly(2026, 5, 14));

        Assert.Equal([Department], await PendingAsync(award, cycle));
        Assert.Equal(ApplicationState.Recommending, (await award.Flow.Get<ApplicationBook>().ReadAsync(id, default)).State);
        Assert.Contains(await MailsAsync(award, People.Office), mail => mail.Subject.Contains(Applicant.Name, StringComparison.Ordinal));
        Assert.True((await MailsAsync(award, Department)).Count >= 3);
    }

    private static async Task<(string Cycle, string Id)> HandedInAsync(RunningAward award)
    {
        var cycle = await award.AnnouncedAsync(Announce, Closes);
        var id = await award.Flow.PrepareAsync(cycle, Applicant);
        await award.Flow.HandInAsync(id, Applicant.Email);
        return (cycle, id);
    }

    private static async Task<Orchestrations.Outcomes.Outcome<ApplicationRecord>> ChooseAsync(RunningAward award, string id, string name, string email) =>
        await award.Flow.Get<RecommenderDesk>().ChooseAsync(
            id, [new RecommenderChoice(1, "competent-department", name, email)], await award.Flow.PersonAsync(Applicant.Email), default);

    private static async Task<IReadOnlyList<string>> PendingAsync(RunningAward award, string cycle) =>
        [.. (await award.Flow.Get<ApprovalDesk>().ListAsync(cycle, default)).Where(one => one.Decision is null).SelectMany(one => one.Approvers).Select(one => one.Email)];

    private static async Task<IReadOnlyList<MailMessage>> MailsAsync(RunningAward award, string to) =>
        [.. (await award.Flow.Get<IOutbox>().ListAsync(500, null, default)).Mails.Select(mail => mail.Message).Where(mail => mail.To == to)];
}
