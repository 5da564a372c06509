using static AwardFunctions.EndToEnd.Tests.Acts.Days;

namespace AwardFunctions.EndToEnd.Tests.Year;

/// <summary>The government's document, an honour of three years, and the second unit once its objection is dismissed.</summary>
internal sealed partial class AnyangYear
{
    private IEnumerable<Step> Award =>
    [
        new("the first document", async () =>
        {
            // Asked at the beginning of Friday 9 October: ten working days are Saturday 10, 12–16 and 19–22.
            await ExpectDueAsync(County.Government, "发文", new DateOnly(2026, 10, 22));
            await DecideAsync(County.Government, "发文", null, "", ("documentNumber", "安县政〔2026〕12号"), ("documentDate", "2026-10-13"));
        }),
        new("the award is in force", async () =>
        {
            await site.RestAsync();
            // Three years from 13 October 2026 end on 13 October 2029, a Saturday: a status does not roll.
            var until = new DateOnly(2029, 10, 13);
            Assert.Equal(DayOfWeek.Saturday, until.DayOfWeek);
            var winner = site.Of(Company(Winner).Email);
            Assert.Contains(InChinese(until), winner.Mail("授奖通知").Text, StringComparison.Ordinal);
            Assert.Contains(Iso(until), (await winner.OpenAsync($"/applications/{Winner}")).Expect().Days);
            using var visitor = site.Visitor();
            var roll = (await visitor.OpenAsync("/honours")).Expect();
            Assert.Contains(NameOf(Winner), roll.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(NameOf(Corrected), roll.Text, StringComparison.Ordinal);
            Assert.Contains(Iso(until), (await visitor.OpenAsync("/honours/AY-2026-AWARD-001")).Expect().Days);
        }),
        Mails(new DateOnly(2026, 10, 15), 9, County.Administrator, "逾期督办：异议核查", 1),
        new("the objection is dismissed", async () =>
        {
            await DecideAsync(County.Office, "异议核查", "dismiss", "经核查，数据属实，异议不成立。");
            await site.RestAsync();
            Assert.Contains("不成立", site.Mailbox.Newest(County.Citizen, "异议").Text, StringComparison.Ordinal);
        }),
        new("the second document", async () =>
        {
            await site.MoveToAsync(new DateOnly(2026, 10, 20), 9);
            await DecideAsync(County.Government, "发文", null, "", ("documentNumber", "安县政〔2026〕13号"), ("documentDate", "2026-10-20"));
        }),
        new("all is handed over", HandOverAsync),
        new("the cycle is closed", async () =>
        {
            await site.RestAsync();
            Assert.Contains("评选结束", (await site.Of(County.Office).OpenAsync($"{Board}/journal")).Expect().Text, StringComparison.Ordinal);
        }),
    ];

    /// <summary>Both hand-overs are asked for in mails of the same subject, one for each unit.</summary>
    private async Task HandOverAsync()
    {
        await site.RestAsync();
        var person = site.Of(County.Government);
        foreach (var mail in site.Mailbox.All.Where(mail => mail.To == County.Government && mail.Subject.Contains("颁发", StringComparison.Ordinal)))
        {
            var page = await person.VisitAsync(Browsing.Mailbox.LinkOf(mail));
            if (page.HasForm(page.Address.AbsolutePath + "/new-link"))
            {
                (await page.Form(page.Address.AbsolutePath + "/new-link").SubmitAsync()).Expect();
                page = await person.VisitAsync(Browsing.Mailbox.LinkOf(person.Mail("颁发")));
            }

            if (page.HasForm(page.Address.AbsolutePath))
                (await page.Form(page.Address.AbsolutePath).Set("handedOverOn", "2026-10-20").SubmitAsync()).Expect();
        }
    }
}
