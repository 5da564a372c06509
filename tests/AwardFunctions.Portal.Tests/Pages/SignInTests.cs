using System.Net;
using System.Text.RegularExpressions;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Portal.Tests.Pages;

public sealed partial class SignInTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    [Fact]
    public async Task SignIn_ByTheMailedLink_LeadsWhereItWasAskedFor()
    {
        using var browser = portal.Anonymous();

        var asked = await browser.OpenAsync("/applications");
        Assert.Equal("/sign-in?return=%2Fapplications", browser.Path);
        await browser.SendAsync(asked, "main form", ("email", "New.Person@Example.com"));
        Assert.Equal("/sign-in/sent", browser.Path);
        var confirm = await browser.OpenAsync(await LinkMailedToAsync("new.person@example.com"));
        Assert.Equal("/sign-in/confirm", browser.Path);
        Assert.Contains("new.person@example.com", confirm.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await browser.SendAsync(confirm, "main form");

        Assert.Equal("/applications", browser.Path);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [Fact]
    public async Task Link_OpenedByAMailScanner_StillWorksForThePerson()
    {
        var link = await LinkAsync("scanned@example.com");
        for (var visit = 0; visit < 3; visit++)
        {
            using var scanner = portal.Anonymous();
            await scanner.OpenAsync(link);
            Assert.Equal(HttpStatusCode.OK, scanner.Status);
            Assert.Null(scanner.Cookie("award-session"));
        }

        using var person = portal.Anonymous();
        await person.SendAsync(await person.OpenAsync(link), "main form");

        Assert.NotNull(person.Cookie("award-session"));
    }

    [Fact]
    public async Task Link_UsedAlready_LeadsOnInTheSameBrowserAndSaysSoInAnother()
    {
        var link = await LinkAsync("twice@example.com", "/account");
        using var person = portal.Anonymous();
        await person.SendAsync(await person.OpenAsync(link), "main form");

        await person.OpenAsync(link);
        using var other = portal.Anonymous();
        var page = await other.OpenAsync(link);

        Assert.Equal("/account", person.Path);
        Assert.Equal(HttpStatusCode.Gone, other.Status);
        Assert.Contains("已经使用过", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_Forged_IsNotFound()
    {
        using var browser = portal.Anonymous();

        await browser.OpenAsync("/sign-in/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task Link_OpenedBySomeoneElseSignedIn_NamesBothMailboxes()
    {
        using var browser = await portal.SignedInAsync("first@example.com");

        var page = await browser.OpenAsync(await LinkAsync("second@example.com"));

        Assert.Contains("second@example.com", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("first@example.com", page.QuerySelector("main .notice-warn")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task ReturnPath_ToAnotherSite_LeadsHome(string path)
    {
        using var browser = portal.Anonymous();

        await browser.SendAsync(await browser.OpenAsync(await LinkAsync("return@example.com", path)), "main form");

        Assert.Equal("/", browser.Path);
    }

    [Fact]
    public async Task SignOut_EndsTheSessionForGood()
    {
        using var browser = await portal.SignedInAsync("leaving@example.com");
        var secret = browser.Cookie("award-session")!;

        await browser.SendAsync(await browser.OpenAsync("/account"), "form[action='/sign-out']");
        using var replay = portal.Anonymous();
        replay.SetCookie("award-session", secret);
        await replay.OpenAsync("/account");

        Assert.Equal("/", browser.Path);
        Assert.StartsWith("/sign-in", replay.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstAdministrator_ByTheLinkThatTheHostPrints_SignsInAndSpendsIt()
    {
        var link = FirstAdministrator.LinkPath((await portal.Services.GetRequiredService<FirstAdministrator>().InviteAsync(default))!);
        using var browser = portal.Anonymous();
        var form = await browser.OpenAsync(link);
        Assert.DoesNotContain(link.Split('/')[^1], browser.Path + form.Source.Text, StringComparison.Ordinal);

        await browser.SendAsync(form, "main form", ("name", "管理员"), ("email", "not an address"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.SendAsync(form, "main form", ("name", "管理员"), ("email", "first.admin@example.com"));
        var account = await browser.OpenAsync("/account");
        using var other = portal.Anonymous();
        await other.OpenAsync(link);

        Assert.Contains("系统管理员", account.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, other.Status);
    }

    private async Task<string> LinkAsync(string email, string returnPath = "/") =>
        SignIn.LinkPath(await portal.Services.GetRequiredService<SignIn>().CreateLinkAsync(email, returnPath, "zh-CN", default));

    private async Task<string> LinkMailedToAsync(string email)
    {
        var mails = await portal.Services.GetRequiredService<IOutbox>().ListAsync(50, null, default);
        return Link().Match(mails.Mails.First(mail => mail.Message.To == email).Message.Text).Value;
    }

    [GeneratedRegex("/sign-in/[A-Za-z0-9_-]+")]
    private static partial Regex Link();
}
