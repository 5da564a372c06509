using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Committee;

public sealed class RecheckPageTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    [Fact]
    public async Task UnitBarredMeanwhile_IsNamedWithItsArticleToCommitteeAndOffice()
    {
        var units = await portal.RankAsync();
        var application = await portal.Flow.Get<ApplicationBook>().ReadAsync(units[0], default);
        await portal.Flow.Get<BarBook>().AddAsync(
            new BarRecord("X-1", "AY", application.CreditCode, application.Name, "after-revocation", false, new DateOnly(2025, 5, 1), "某政〔2025〕1号", "巡查不合格"), default);

        using var member = await portal.SignedInAsync("m2@committee.test", Roles.Committee);
        using var office = await portal.SignedInAsync(People.Office, Roles.Office);
        foreach (var page in new[] { await member.OpenAsync("/committee/cycles/AY-2026/deliberation"), await office.OpenAsync($"/office/applications/{units[0]}") })
        {
            var notice = page.QuerySelectorAll(".notice-error").Single().TextContent;
            Assert.Contains(application.Name, notice, StringComparison.Ordinal);
            Assert.Contains("第二十五条", notice, StringComparison.Ordinal);
        }

        Assert.Empty((await office.OpenAsync($"/office/applications/{units[1]}")).QuerySelectorAll(".notice-error"));
    }
}
