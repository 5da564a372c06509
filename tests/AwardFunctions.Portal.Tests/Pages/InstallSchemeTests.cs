using System.Net;
using System.Text;
using AngleSharp.Dom;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Pages;

public sealed class InstallSchemeTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    private const string Form = "form[action='/regulations']";

    [Fact]
    public async Task Scheme_Installed_CanBePlannedAndIsRecorded()
    {
        using var browser = await portal.SignedInAsync(People.Administrator, Roles.Administrator);
        var page = await browser.OpenAsync("/regulations");

        var shown = await browser.SendFilesAsync(page, Form, [("file", "linhe.json", Encoding.UTF8.GetBytes(SchemeFile("LH")))]);

        Assert.Equal("/regulations/LH", browser.Path);
        Assert.Contains("济源市市长质量奖", shown.Body!.TextContent);
        await portal.Flow.Get<AccountDesk>().GrantAsync("office@linhe.test", new RoleGrant(Roles.Office, "LH"), default);
        using var office = portal.Anonymous();
        office.SetCookie("award-session", (await portal.Flow.Get<Sessions>().StartAsync("office@linhe.test", default)).Secret);
        var plan = await office.OpenAsync("/office/plan");
        Assert.Contains("LH", plan.QuerySelectorAll("#scheme option").Select(option => option.GetAttribute("value")));
        var entries = new List<AuditRecord>();
        await foreach (var entry in portal.Flow.Get<AuditLog>().ListAsync(InstallScheme.Stream))
            entries.Add(entry);
        Assert.Contains(entries, entry => entry.Entry is { Action: "scheme.installed", Actor: People.Administrator, Subject: "LH" });
    }

    [Fact]
    public async Task Scheme_WithProblems_IsRefusedWithLineAndPathOfEach()
    {
        using var browser = await portal.SignedInAsync(People.Administrator, Roles.Administrator);
        var page = await browser.OpenAsync("/regulations");
        var broken = SchemeFile("LB").Replace("\"party\": \"panel\"", "\"party\": \"nobody\"", StringComparison.Ordinal);

        var refused = await browser.SendFilesAsync(page, Form, [("file", "broken.json", Encoding.UTF8.GetBytes(broken))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        var reasons = refused.QuerySelectorAll(".notice-error li").Select(one => one.TextContent).ToList();
        Assert.Equal(SchemeReader.Read(broken, "broken.json").Problems.Count, reasons.Count);
        Assert.All(reasons, reason => Assert.Matches(@"第\d+行，\$\.stages\[\d+\]", reason));
        Assert.Null(await portal.Flow.Get<SchemeShelf>().FindAsync("LB", default));
    }

    [Fact]
    public async Task Installing_IsTheAdministratorsAlone()
    {
        using var browser = await portal.SignedInAsync(People.Office, Roles.Office);
        var page = await browser.OpenAsync("/regulations");
        Assert.Null(page.QuerySelector(Form));
    }

    /// <summary>A regulation that is carried, under another code.</summary>
    private static string SchemeFile(string code)
    {
        using var text = typeof(Scheme).Assembly.GetManifestResourceStream("Schemes/jiyuan.json")!;
        using var reader = new StreamReader(text);
        return reader.ReadToEnd().Replace("\"code\": \"JY\"", $"\"code\": \"{code}\"", StringComparison.Ordinal);
    }
}
