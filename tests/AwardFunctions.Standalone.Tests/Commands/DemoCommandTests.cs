using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Commands;

/// <summary>The demonstration's year: Spring Festival 15–23 February 2026 (Saturdays 14 and 28 worked), Labour Day 1–5 May (Saturday 9 worked).</summary>
public sealed class DemoCommandTests(PlayedDemo demo) : IClassFixture<PlayedDemo>, IAsyncLifetime
{
    private DataFolder data = null!;
    private WebApplication app = null!;

    public Task InitializeAsync()
    {
        data = DataFolder.Open(demo.Data);
        app = AwardHost.Build(new HostSettings(data.Path), data);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        data.Dispose();
    }

    [Fact]
    public async Task Demo_HonourRoll_HoldsTwoAwardsAndANominee()
    {
        var roll = await Get<HonourDesk>().ListAsync(default);

        Assert.Equal(
            [
                ("安阳洹水面粉食品有限公司", "award", "安县政〔2026〕18号", Day(2026, 5, 20), Day(2029, 5, 20), 100_000, Day(2026, 5, 28)),
                ("安阳邺新精密铸锻有限公司", "award", "安县政〔2026〕16号", Day(2026, 5, 11), Day(2029, 5, 11), 100_000, Day(2026, 5, 28)),
                ("安阳豫北汽车零部件有限公司", "nominee", "安县政〔2026〕16号", Day(2026, 5, 11), null, null, Day(2026, 5, 28)),
            ],
            roll.Select(honour => ((string, string, string, DateOnly?, DateOnly?, int?, DateOnly?))(
                honour.Holder, honour.TierId, honour.DocumentNumber, honour.DecidedOn, honour.ValidUntil, honour.Prize, honour.HandedOverOn)));
    }

    [Theory]
    // Five working days from Friday 13 February: Saturday 14, then 24, 25, 26 and 27 February.
    [InlineData("2026-02-13 周五 11:00", "安阳漳河生态农业有限公司：退回补正，2026-02-27前补齐")]
    // Five working days from Monday 2 March: until Monday 9 March; refused as it ends.
    [InlineData("2026-03-02 周一 10:00", "安阳相州商贸物流有限公司：退回补正，2026-03-09前补齐")]
    [InlineData("2026-03-10 周二 00:00", "安阳相州商贸物流有限公司：初审不合格：未在规定期限内补正")]
    // The window includes Friday 6 March.
    [InlineData("2026-03-07 周六 00:00", "「申报」结束：申报截止，共收到 6 份")]
    // Fourteen days from Monday 20 April end on 4 May, a day off; the next working day is Wednesday 6 May.
    [InlineData("2026-04-20 周一 09:00", "名单公示，截至2026年5月6日24时")]
    [InlineData("2026-05-07 周四 00:00", "公示期满：2 家无异议，1 家因异议暂缓")]
    public void Demo_Output_TellsEachDeadlineOnItsDay(string at, string what)
    {
        Assert.Equal((0, ""), (demo.Typed.Status, demo.Typed.Error));
        Assert.Contains(
            demo.Typed.Output.Split('\n'),
            line => line.StartsWith(at, StringComparison.Ordinal) && line.Contains(what, StringComparison.Ordinal));
    }

    [Theory]
    // Ten working days from Thursday 12 February: 13, 14, 24–28 February, 2–4 March.
    [InlineData("AY-2026.AY-2026-002.check.0", "2026-03-04")]
    // Ten working days from Tuesday 28 April: 29, 30 April, 6–9 May and 11–14 May.
    [InlineData("AY-2026.objection.AY-2026-O-001", "2026-05-14")]
    // Five working days from Wednesday 8 April: 9, 10, 13–15 April.
    [InlineData("AY-2026.deputy-head.all.0", "2026-04-15")]
    public async Task Demo_Decisions_AreDueOnHandComputedDays(string approvalId, string due)
    {
        var approvals = await Get<ApprovalDesk>().ListAsync("AY-2026", default);

        Assert.Equal(new Deadline(DateOnly.ParseExact(due, "yyyy-MM-dd"), false), approvals.Single(one => one.Id == approvalId).Due);
    }

    [Fact]
    public async Task Demo_Refusals_RestOnTheirArticles()
    {
        var applications = await Task.WhenAll(new[] { "AY-2026-004", "AY-2026-006" }.Select(id => Get<ApplicationBook>().ReadAsync(id, default)));

        Assert.All(applications, application => Assert.Equal(ApplicationState.Refused, application.State));
        Assert.Equal(["setting:correction", "8.3.2"], applications.Select(application => application.Reasons![0].Citation.Article));
    }

    [Fact]
    public async Task Demo_Leaders_DecideWithTheLinkInTheMail()
    {
        var approvals = await Get<ApprovalDesk>().ListAsync("AY-2026", default);

        Assert.Equal(("mail", "张慧敏"), approvals.Where(one => one.Order.StageId == "deputy-head").Select(one => (one.Decision!.Via, one.Decision.ByName)).Single());
    }

    [Fact]
    public async Task Demo_Documents_ArePdfFilesThatReadersOpen()
    {
        var attachments = await Get<AttachmentDesk>().ListAsync("AY-2026-002", default);

        Assert.Equal(13, attachments.Count);
        foreach (var attachment in attachments)
        {
            var content = await Get<AttachmentDesk>().OpenAsync("AY-2026-002", attachment.AttachmentId, default);
            using var bytes = new MemoryStream();
            await using (content!.Content)
                await content.Content.CopyToAsync(bytes);
            Assert.Equal("pdf", FileTypes.Sniff(bytes.ToArray()));
        }
    }

    [Fact]
    public async Task Demo_NextCycle_IsLeftToTheVisitorWithProvisionalDeadlines()
    {
        var cycle = (await Get<CycleArchive>().OpenAsync("AY-2027", default)).Cycle;
        var check = (await Get<ApprovalDesk>().ListAsync("AY-2027", default)).Single(one => one.Decision is null);

        Assert.Equal(CycleState.Running, cycle.State);
        Assert.Equal(ApplicationState.Checking, (await Get<ApplicationBook>().ReadAsync("AY-2027-001", default)).State);
        Assert.Equal(ApplicationState.Draft, (await Get<ApplicationBook>().ReadAsync("AY-2027-002", default)).State);
        // Ten working days from Friday 8 January 2027, for which no notice is known.
        Assert.Equal(new Deadline(Day(2027, 1, 22), true), check.Due);
    }

    [Fact]
    public async Task Demo_AuditLog_IsAnUnbrokenChain()
    {
        var verdict = await Get<AuditLog>().VerifyAsync("AY-2026", default);

        Assert.True(verdict.IsIntact);
        Assert.True(verdict.Entries > 100);
    }

    [Fact]
    public void Demo_Output_EndsWithALinkForEveryRoleOnALineOfItsOwn()
    {
        var lines = demo.Typed.Output.Split('\n').Select(line => line.Trim()).ToList();

        Assert.Equal(10, lines.Count(line => line.StartsWith("http://demo.test:5080/sign-in/", StringComparison.Ordinal) && line.Length == "http://demo.test:5080/sign-in/".Length + 43));
        Assert.Contains("http://demo.test:5080/clock", lines[^2], StringComparison.Ordinal);
    }

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);

    private T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();
}
