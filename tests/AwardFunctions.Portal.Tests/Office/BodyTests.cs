using System.Net;
using AngleSharp.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Office;

public sealed class BodyTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    private const string Form = "form[action='/office/bodies']";

    [Fact]
    public async Task Body_EnteredTwice_HasItsLatestMailbox()
    {
        using var browser = await portal.SignedInAsync(People.Office, Roles.Office);
        var page = await browser.OpenAsync("/office/bodies?scheme=AY");
        await browser.SendAsync(page, Form, ("party", "competent-department"), ("name", "县工信局"), ("email", "old@anyang.test"));
        await browser.SendAsync(page, Form, ("party", "competent-department"), ("name", "县工信局"), ("email", "Gongxin@Anyang.test"));

        var body = Assert.Single(await portal.Flow.Get<BodyDesk>().ListAsync("AY", "competent-department", default));
        Assert.Equal(new BodyRecord("AY", "competent-department", "县工信局", "gongxin@anyang.test"), body);
    }

    [Theory]
    [InlineData("party", "office", "县财政局", "caizheng@anyang.test")]
    [InlineData("name", "finance", " ", "caizheng@anyang.test")]
    [InlineData("email", "finance", "县财政局", "caizheng")]
    public async Task Body_WronglyEntered_IsRefusedAtItsFieldAndNothingIsLost(string field, string party, string name, string email)
    {
        using var browser = await portal.SignedInAsync(People.Office, Roles.Office);
        var page = await browser.OpenAsync("/office/bodies?scheme=AY");

        var refused = await browser.SendAsync(page, Form, ("party", party), ("name", name), ("email", email));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(refused.QuerySelector($"#field-{field} .error"));
        Assert.Equal(email, refused.QuerySelector("#email")!.GetAttribute("value"));
        Assert.DoesNotContain(await portal.Flow.Get<BodyDesk>().ListAsync("AY", null, default), body => body.Name == "县财政局");
    }

    [Fact]
    public async Task Body_Removed_IsGoneAndRecorded()
    {
        using var browser = await portal.SignedInAsync(People.Office, Roles.Office);
        await portal.Flow.Get<BodyDesk>().PutAsync(
            new BodyRecord("AY", "quality-department", "县市场监管局", "zhijian@anyang.test"), await portal.Flow.PersonAsync(People.Office), default);
        var page = await browser.OpenAsync("/office/bodies?scheme=AY");

        await browser.SendAsync(page, "form[action$='/remove']:has(input[value='县市场监管局'])");

        Assert.Empty(await portal.Flow.Get<BodyDesk>().ListAsync("AY", "quality-department", default));
        var entries = new List<AuditRecord>();
        await foreach (var entry in portal.Flow.Get<AuditLog>().ListAsync(BodyDesk.Stream))
            entries.Add(entry);
        Assert.Contains(entries, entry => entry.Entry is { Action: "body.removed", Subject: "县市场监管局" });
    }

    [Fact]
    public async Task Directory_OfAnotherScheme_IsForbidden()
    {
        await portal.Flow.Get<AccountDesk>().GrantAsync("bodies@hengyang.test", new RoleGrant(Roles.Office, "HY"), default);
        using var browser = portal.Anonymous();
        browser.SetCookie("award-session", (await portal.Flow.Get<Sessions>().StartAsync("bodies@hengyang.test", default)).Secret);

        await browser.OpenAsync("/office/bodies?scheme=AY");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        var own = await browser.OpenAsync("/office/bodies");
        Assert.Contains("行业协会", own.Body!.TextContent);
    }
}
