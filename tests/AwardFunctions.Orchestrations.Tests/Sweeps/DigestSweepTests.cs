using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Tests.Honours;

namespace AwardFunctions.Orchestrations.Tests.Sweeps;

/// <remarks>Monday 2 to Friday 6 March 2026 are working days; the Saturday after is not.</remarks>
public sealed class DigestSweepTests : IAsyncLifetime
{
    private const string Sweep = "digest";
    private readonly HonouredCounty county = new();

    public Task InitializeAsync() => county.AddOfficeAsync();

    public Task DisposeAsync() => county.DisposeAsync().AsTask();

    [Theory]
    [InlineData("2026-03-02", "2026-03-06", null)] // four days ahead
    [InlineData("2026-03-03", "2026-03-06", "2026年3月3日工作提示：已逾期0项，即将到期1项")]
    [InlineData("2026-03-06", "2026-03-06", "2026年3月6日工作提示：已逾期0项，即将到期1项")] // the last day
    [InlineData("2026-03-07", "2026-03-06", null)] // Saturday
    [InlineData("2026-03-09", "2026-03-06", "2026年3月9日工作提示：已逾期1项，即将到期0项")]
    public async Task Run_APendingDecision_IsToldWhenDueWithinThreeDaysOrOverdue(string day, string due, string? subject)
    {
        await AddPendingAsync("AY", due);

        await county.RunAsync(Sweep, day);
        await county.RunAsync(Sweep, day);

        Assert.Equal(subject is null ? [] : [$"{HonouredCounty.Office}: {subject}"], county.Mails);
        Assert.All(county.Mailer.Sent, mail => Assert.Contains("李主任", mail.Text, StringComparison.Ordinal));
        Assert.All(county.Mailer.Sent, mail => Assert.Contains("第十五条", mail.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_OnTwoDays_TellsOnBoth()
    {
        await AddPendingAsync("AY", "2026-03-06");

        await county.RunAsync(Sweep, "2026-03-05");
        await county.RunAsync(Sweep, "2026-03-06");

        Assert.Equal(2, county.Mails.Count);
    }

    [Fact]
    public async Task Run_Decided_IsNotTold()
    {
        await AddPendingAsync("AY", "2026-03-06", decided: true);

        Assert.Equal(0, await county.RunAsync(Sweep, "2026-03-06"));
    }

    [Fact]
    public async Task Run_OfAClosedCycle_IsToldBecauseMeasuresOutliveIt()
    {
        await AddPendingAsync("ZM", "2026-03-06", state: CycleState.Closed);
        await county.AddOfficeAsync("ZM");

        Assert.Equal(1, await county.RunAsync(Sweep, "2026-03-06"));
    }

    [Fact]
    public async Task Run_AnOverdueDuty_IsToldOnEveryWorkingDay()
    {
        await county.AddHonourAsync("AY", "2025-05-20");

        await county.RunAsync(Sweep, "2026-03-31");
        Assert.Empty(county.Mails);
        await county.RunAsync(Sweep, "2026-04-01");

        Assert.Contains("获奖有限公司", Assert.Single(county.Mailer.Sent).Text, StringComparison.Ordinal);
        Assert.Equal([$"{HonouredCounty.Office}: 2026年4月1日工作提示：已逾期1项，即将到期0项"], county.Mails);
    }

    [Fact]
    public async Task Run_OnePersonForTwoSchemes_GetsOneMail()
    {
        await county.AddOfficeAsync("JS");
        await county.AddOfficeAsync("JS", "jinshui@county.test");
        await AddPendingAsync("AY", "2026-03-06");
        await AddPendingAsync("JS", "2026-03-05");

        Assert.Equal(2, await county.RunAsync(Sweep, "2026-03-05"));

        Assert.Equal(
            ["jinshui@county.test: 2026年3月5日工作提示：已逾期0项，即将到期1项", $"{HonouredCounty.Office}: 2026年3月5日工作提示：已逾期0项，即将到期2项"], county.Mails);
    }

    private async Task AddPendingAsync(string code, string due, CycleState state = CycleState.Running, bool decided = false)
    {
        var cycle = await county.AddCycleAsync(code, 2026, state);
        var sheet = new DecisionSheet(new("评委会审议", "Deliberation"), new("", ""), "committee", "15", new Duration(5, TimeUnit.WorkingDays), [], [], [], []);
        var id = $"{cycle.Id}.deliberation.all.0";
        var made = new DecisionMade(DecisionActions.Resolve, "", new Dictionary<string, string>(), "chair@county.test", "李主任", null, county.Clock.Now, "portal");
        await county.Get<ApprovalStore>().InsertAsync(
            new ApprovalRecord(
                new ApprovalOrder(id, cycle.Id, DecisionKinds.Deliberation, "deliberation", "deliberation", null), sheet, ApprovalStore.HashOf(sheet),
                [new Approver("chair@county.test", "李主任", "zh-CN")], county.Clock.Now, new Deadline(HonouredCounty.Day(due), false), [], decided ? made : null),
            default);
    }
}
