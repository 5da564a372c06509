using System.Net;
using AwardFunctions.EndToEnd.Tests.Uploads;
using static AwardFunctions.EndToEnd.Tests.Acts.Days;

namespace AwardFunctions.EndToEnd.Tests.Year;

/// <summary>Two weeks of publicity that National Day makes longer, an objection against one unit, and the other one's award.</summary>
internal sealed partial class AnyangYear
{
    private const string List = Cycle + ".publicity";

    /// <summary>Posted on Thursday 17 September: two weeks end on 1 October, a day off; the next working day is Thursday 8 October.</summary>
    private static readonly DateOnly PublicUntil = new(2026, 10, 8);

    private IEnumerable<Step> Publicity =>
    [
        new("the list is posted", async () =>
        {
            await site.MoveToAsync(new DateOnly(2026, 9, 17), 9);
            await DecideAsync(County.Office, "公示", null, "", ("posted:news-media", "2026-09-17"));
            await site.RestAsync();
        }),
        new("the end of publicity is told", async () =>
        {
            using var visitor = site.Visitor();
            Assert.Contains(Iso(PublicUntil), (await visitor.OpenAsync(await ListPathAsync())).Expect().Days);
            foreach (var application in new[] { Winner, Corrected })
            {
                var person = site.Of(Company(application).Email);
                Assert.Contains(InChinese(PublicUntil), person.Mail("公示告知").Text, StringComparison.Ordinal);
                Assert.Matches("拟定意见：县长质量奖", person.Mail("公示告知").Text);
                Assert.Contains(Iso(PublicUntil), (await person.OpenAsync($"/applications/{application}")).Expect().Days);
            }
        }),
        new("a citizen objects", ObjectAsync),
        new("the objection's deadline is told", async () =>
        {
            // Filed on Monday 21 September: ten working days are 22, 23, 24, 28, 29, 30, 8 October, 9, Saturday 10 and Monday 12.
            await ExpectDueAsync(County.Office, "异议核查", new DateOnly(2026, 10, 12));
        }),
        new("publicity's last hour", async () =>
        {
            await site.MoveToAsync(PublicUntil, 23);
            using var visitor = site.Visitor();
            Assert.True((await visitor.OpenAsync(await ListPathAsync() + "/object")).Expect().HasForm(await ListPathAsync() + "/object"));
        }),
        new("publicity is over", async () =>
        {
            var list = await ListPathAsync();
            await site.MoveToAsync(PublicUntil.AddDays(1));
            using var visitor = site.Visitor();
            Assert.False((await visitor.OpenAsync(list + "/object")).Expect().HasForm(list + "/object"));
            var page = await site.Of(County.Office).OpenAsync($"{Board}/lists");
            Assert.Contains("异议暂缓", page.Expect().Text, StringComparison.Ordinal);
        }),
        // A reminder on the working day before the 12th, Saturday 10 October; overdue on Tuesday 13, escalated on Thursday 15.
        Mails(new DateOnly(2026, 10, 10), 8, County.Office, "审批提醒：异议核查", 0),
        Mails(new DateOnly(2026, 10, 10), 9, County.Office, "审批提醒：异议核查", 1),
        Mails(new DateOnly(2026, 10, 13), 9, County.Office, "审批已逾期：异议核查", 1),
    ];

    private async Task<string> ListPathAsync()
    {
        using var visitor = site.Visitor();
        return (await visitor.OpenAsync("/publicity")).Expect().Links.First(link => link.StartsWith("/publicity/", StringComparison.Ordinal) && !link.Contains("/object", StringComparison.Ordinal));
    }

    private async Task ObjectAsync()
    {
        await site.MoveToAsync(new DateOnly(2026, 9, 21), 9);
        if (CountOf(County.Citizen, "异议") > 0)
            return;
        using var citizen = site.Visitor();
        var path = await ListPathAsync() + "/object";
        var form = (await citizen.OpenAsync(path)).Expect().Form(path)
            .Set("unit", Corrected).Set("name", "市民甲").Set("email", County.Citizen).Set("grounds", "该单位申报数据与年报不符。").Attach("evidence", "年报.pdf", SamplePdf.Of(7));
        (await form.SubmitAsync()).Expect(HttpStatusCode.OK);
        await site.RestAsync();
    }
}
