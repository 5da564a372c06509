using System.Globalization;
using System.Net;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Hosting;
using AwardFunctions.Orchestrations.SecondFactors;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.EndToEnd.Tests.Year;

/// <summary>
/// The cycle of AY in 2026 as its people live through it on the site, over Spring Festival (15–23 February off; the Saturdays 14
/// and 28 worked), Mid-Autumn (25–27 September) and National Day (1–7 October off; Sunday 20 September and Saturday 10 October
/// worked). Every deadline is checked where it is shown, against a day reckoned by hand.
/// </summary>
internal sealed partial class AnyangYear(TestSite site)
{
    public const string StartsAt = "2026-02-02T09:00:00+08:00"; // a Monday
    public const string Cycle = "AY-2026";
    private const string Board = "/office/cycles/" + Cycle;

    /// <summary>The secrets of authenticator apps, by mailbox.</summary>
    private readonly Dictionary<string, string> secrets = [];

    /// <summary>The directory of recommending bodies, as the office has entered it before.</summary>
    public static Task EnterBodiesAsync(AwardFlow flow) => flow.EnterBodiesAsync(SchemeLibrary.Embedded.Find("AY")!);

    /// <summary>Everything in its order.</summary>
    public IReadOnlyList<Step> Steps => [.. Beginning, .. Applications, .. Reviews, .. Publicity, .. Award];

    private IEnumerable<Step> Beginning =>
    [
        new("the first administrator", MakeAdministratorAsync),
        new("roles", GiveRolesAsync),
        new("the government office enrols a second factor", () => EnrolAsync(County.Government)),
        new("the committee", EnterCommitteeAsync),
        new("plan", PlanAsync),
        new("announcement", async () =>
        {
            // Asked on Monday 2 February: one working day ends on Tuesday the 3rd.
            await ExpectDueAsync(County.Office, "评审公告", new DateOnly(2026, 2, 3));
            await site.MoveToAsync(new DateOnly(2026, 2, 3), 10);
            await DecideAsync(County.Office, "评审公告", null, "", ("posted:media", "2026-02-03"), ("posted:website", "2026-02-03"));
        }),
    ];

    private async Task MakeAdministratorAsync()
    {
        var admin = site.Of(County.Administrator);
        if ((await admin.VisitAsync("/account")).Path == "/account")
            return;
        var page = await admin.VisitAsync(await site.Host.FirstAdministratorLinkAsync());
        if (!page.HasForm("/first-administrator"))
        {
            // Someone made it and lost the answer: an administrator signs in like everyone.
            await admin.SignInAsync();
            return;
        }

        (await page.Form("/first-administrator").Set("email", County.Administrator).Set("name", "管理员").SubmitAsync()).Expect();
    }

    private async Task GiveRolesAsync()
    {
        var admin = site.Of(County.Administrator);
        foreach (var (email, name, role) in County.Registered)
        {
            var person = $"/people/person?email={Uri.EscapeDataString(email)}";
            if ((await admin.OpenAsync(person)).Status == HttpStatusCode.NotFound)
                (await (await admin.OpenAsync("/people")).Form("/people").Set("email", email).Set("name", name).SubmitAsync()).Expect();
            var page = (await admin.OpenAsync(person)).Expect();
            if (page.Document.QuerySelector($"input[name=role][value='{role}']") is null)
                (await page.Form("/people/person/grant").Set("role", role).Set("scheme", "AY").SubmitAsync()).Expect();
        }
    }

    private async Task EnterCommitteeAsync()
    {
        var office = site.Of(County.Office);
        foreach (var (email, name, seat) in County.Members)
        {
            var page = (await office.OpenAsync("/office/committee?body=AY")).Expect();
            if (!page.Text.Contains(email, StringComparison.Ordinal))
                (await page.Form("/office/committee").Set("email", email).Set("name", name).Set("seat", seat).SubmitAsync()).Expect();
        }
    }

    private async Task PlanAsync()
    {
        var office = site.Of(County.Office);
        if ((await office.OpenAsync(Board)).Status == HttpStatusCode.OK)
            return;
        var plan = (await office.OpenAsync("/office/plan")).Expect().Form("/office/plan");
        var rehearsed = (await plan.Set("edition", "2026").Set("announceOn", "2026-02-03").Set("intakeOpens", "2026-02-04").Set("intakeCloses", "2026-03-06").SubmitAsync()).Expect();
        (await rehearsed.Form("/office/cycles").SubmitAsync()).Expect();
    }

    /// <summary>Decides by the link in the newest mail about a matter, unless it has been decided.</summary>
    private async Task DecideAsync(string email, string matter, string? action, string reason, params (string Field, string Value)[] values)
    {
        await site.RestAsync();
        var person = site.Of(email);
        var page = (await person.VisitAsync(Mailbox.LinkOf(person.Mail(matter)))).Expect();
        if (page.HasForm(page.Address.AbsolutePath + "/new-link"))
        {
            (await page.Form(page.Address.AbsolutePath + "/new-link").SubmitAsync()).Expect();
            page = (await person.VisitAsync(Mailbox.LinkOf(person.Mail(matter)))).Expect();
        }

        if (page.Text.Contains("决定已记录", StringComparison.Ordinal))
            return;
        var form = page.Form(page.Address.AbsolutePath);
        if (action is not null)
            form.Set("action", action).Set("reason", reason);
        foreach (var (field, value) in values)
            form.Set(field, value);
        page = await SendAsync(email, form);
        Assert.Contains("决定已记录", page.Expect().Text, StringComparison.Ordinal);
    }

    /// <summary>Sends a decision with a code where one is asked for: the neighbour's, where a crash came between a code and its decision.</summary>
    private async Task<Page> SendAsync(string email, PageForm form)
    {
        if (!form.Has("code"))
            return await form.SubmitAsync();
        Page? page = null;
        foreach (var seconds in new[] { 0, Totp.StepSeconds, -Totp.StepSeconds })
        {
            page = await form.Set("code", await CodeAsync(email, seconds)).SubmitAsync();
            if (page.Status != HttpStatusCode.UnprocessableEntity)
                break;
        }

        return page!;
    }

    /// <summary>Enrols an authenticator app, with the secret that the page shows.</summary>
    private async Task EnrolAsync(string email)
    {
        const string home = "/account/second-factor";
        var page = (await site.Of(email).OpenAsync(home)).Expect();
        if (page.HasForm(home + "/begin") && !page.HasForm(home + "/confirm"))
            page = (await page.Form(home + "/begin").SubmitAsync()).Expect();
        if (!page.HasForm(home + "/confirm"))
            return;
        secrets[email] = page.One("#secret").TextContent.Replace(" ", "", StringComparison.Ordinal);
        var kept = await page.Form(home + "/confirm").Set("code", await CodeAsync(email)).SubmitAsync();
        Assert.Equal(10, kept.Expect().Document.QuerySelectorAll(".recovery li").Length);
    }

    private async Task<string> CodeAsync(string email, int secondsFromNow = 0) =>
        Totp.CodeAt(secrets[email], new DateTimeOffset(await site.NowAsync(), TimeSpan.FromHours(8)).AddSeconds(secondsFromNow));

    /// <summary>The mail that asks for a decision and the page behind its link both name the last day.</summary>
    private async Task ExpectDueAsync(string email, string matter, DateOnly due)
    {
        await site.RestAsync();
        var person = site.Of(email);
        var mail = site.Mailbox.All.Last(one => one.To == email && one.Subject.Contains("请审批：", StringComparison.Ordinal) && one.Subject.Contains(matter, StringComparison.Ordinal));
        Assert.Contains(InChinese(due), mail.Text, StringComparison.Ordinal);
        var page = (await person.VisitAsync(Mailbox.LinkOf(mail))).Expect();
        Assert.Equal(Iso(due), page.One(".due-line time").GetAttribute("datetime"));
    }

    private static string InChinese(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
