using System.Net;
using AngleSharp.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Administrator;

public sealed class PeopleTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    [Fact]
    public async Task Person_RegisteredGrantedAndSentALink_CanSignIn()
    {
        using var browser = await AdministratorAsync();
        var list = await browser.OpenAsync("/people");

        var person = await browser.SendAsync(
            list, "form[action='/people']", ("email", "Expert@Experts.test"), ("name", "陈专家"), ("organisation", "市质量协会"), ("language", "zh-CN"));
        Assert.Equal("/people/person?email=expert%40experts.test&done=added", browser.Path);
        Assert.Contains("陈专家", person.QuerySelector("h1")!.TextContent);

        await browser.SendAsync(person, "form[action$='/grant']", ("role", Roles.Reviewer), ("scheme", "AY"));
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        var account = (await portal.Flow.Get<AccountDesk>().FindAsync("expert@experts.test", default))!;
        Assert.Equal([new RoleGrant(Roles.Reviewer, "AY")], account.Roles);

        var sent = await browser.SendAsync(person, "form[action$='/sign-in-link']");
        Assert.Contains("登录链接已发送", sent.QuerySelector(".notice-ok")!.TextContent);
        var mails = await portal.Flow.Get<IOutbox>().ListAsync(5, null, default);
        Assert.Contains(mails.Mails, mail => mail.Message.To == "expert@experts.test" && mail.Message.Text.Contains("/sign-in/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Role_TakenBack_IsGoneAndRecorded()
    {
        const string email = "leaver@anyang.test";
        await portal.Flow.Get<AccountDesk>().GrantAsync(email, new RoleGrant(Roles.Office, "AY"), default);
        using var browser = await AdministratorAsync();
        var person = await browser.OpenAsync($"/people/person?email={email}");
        Assert.NotNull(person.QuerySelector("details.confirm form[action$='/revoke']"));

        await browser.SendAsync(person, "form[action$='/revoke']");

        Assert.Empty((await portal.Flow.Get<AccountDesk>().FindAsync(email, default))!.Roles);
        var entries = new List<AuditRecord>();
        await foreach (var entry in portal.Flow.Get<AuditLog>().ListAsync(PeopleDesk.Stream))
            entries.Add(entry);
        Assert.Contains(entries, entry => entry.Entry is { Action: "role.revoked", Subject: email, Actor: People.Administrator });
    }

    [Fact]
    public async Task Administrator_TakingTheirOwnRole_IsRefused()
    {
        using var browser = await AdministratorAsync();
        var person = await browser.OpenAsync($"/people/person?email={People.Administrator}");

        var refused = await browser.SendAsync(person, "form[action$='/revoke']", ("role", Roles.Administrator), ("scheme", "*"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("另一位管理员", refused.QuerySelector("#refusal")!.TextContent);
    }

    [Theory]
    [InlineData("not-an-address", "张三", "email")]
    [InlineData(People.Office, "张三", "email")]
    [InlineData("new@anyang.test", "", "name")]
    public async Task Person_WronglyTyped_IsRefusedAtTheFieldAndKept(string email, string name, string field)
    {
        using var browser = await AdministratorAsync();
        var list = await browser.OpenAsync("/people");

        var refused = await browser.SendAsync(list, "form[action='/people']", ("email", email), ("name", name), ("organisation", "县局"), ("language", "en"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(refused.QuerySelector($"#{field}-error"));
        Assert.Equal(email, refused.QuerySelector("#email")!.GetAttribute("value"));
        Assert.Equal("县局", refused.QuerySelector("#organisation")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("emperor", "AY")]
    [InlineData(Roles.Office, "XX")]
    public async Task Grant_OfAnUnknownRoleOrScheme_IsRefused(string role, string scheme)
    {
        using var browser = await AdministratorAsync();
        var person = await browser.OpenAsync($"/people/person?email={People.Government}");
        await browser.SendAsync(person, "form[action$='/grant']", ("role", role), ("scheme", scheme));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
    }

    [Theory]
    [InlineData(People.Office, Roles.Office)]
    [InlineData("firm@company.test", Roles.Applicant)]
    public async Task People_ForOthers_AreForbidden(string email, string role)
    {
        using var browser = await portal.SignedInAsync(email, role);
        await browser.OpenAsync("/people");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    private Task<Browser> AdministratorAsync() => portal.SignedInAsync(People.Administrator, Roles.Administrator);
}
