using System.Net;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Committee;

public sealed class RosterTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    private const string Form = "form[action='/office/committee']";

    [Fact]
    public async Task Member_EnteredAndRemoved_GetsAndLosesTheRole()
    {
        using var browser = await portal.SignedInAsync(People.Office, Roles.Office);
        var page = await browser.OpenAsync("/office/committee?body=AY");
        await browser.SendAsync(page, Form, ("name", "新委员"), ("email", "New@Committee.test"), ("seat", "vicechair"), ("post", "局长"));
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.True((await portal.Flow.PersonAsync("new@committee.test")).HasRole(Roles.Committee, "AY"));

        var again = await browser.OpenAsync("/office/committee?body=AY");
        await browser.SendAsync(again, "form[action$='/remove']:has(input[value='new@committee.test'])");

        Assert.False((await portal.Flow.PersonAsync("new@committee.test")).HasRole(Roles.Committee, "AY"));
        Assert.Null((await portal.Flow.Get<CommitteeBook>().RosterAsync("AY", default)).Find("new@committee.test"));
        var actions = new List<string>();
        await foreach (var entry in portal.Flow.Get<AuditLog>().ListAsync(CommitteeDesk.Stream))
            actions.Add(entry.Entry.Action);
        Assert.Contains("member.removed", actions);
    }

    [Theory]
    [InlineData("email", "new", "新委员", "member")]
    [InlineData("name", "new@committee.test", "", "member")]
    [InlineData("seat", "new@committee.test", "新委员", "chair")] // there is one
    public async Task Member_WronglyEntered_IsRefusedAtItsField(string field, string email, string name, string seat)
    {
        using var browser = await portal.SignedInAsync(People.Office, Roles.Office);
        var page = await browser.OpenAsync("/office/committee?body=AY");

        var refused = await browser.SendAsync(page, Form, ("name", name), ("email", email), ("seat", seat));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(refused.QuerySelector($"#field-{field} .error"));
        Assert.Equal(email, refused.QuerySelector("#email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Roster_OfAnotherScheme_IsForbidden()
    {
        await portal.Flow.Get<AccountDesk>().GrantAsync("committee@hengyang.test", new RoleGrant(Roles.Office, "HY"), default);
        using var browser = portal.Anonymous();
        browser.SetCookie("award-session", (await portal.Flow.Get<Sessions>().StartAsync("committee@hengyang.test", default)).Secret);

        await browser.OpenAsync("/office/committee?body=AY");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        var own = await browser.OpenAsync("/office/committee");
        Assert.NotEmpty(own.QuerySelectorAll(".notice-warn"));
    }
}
