using System.Net;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Portal.Tests.Hosting;

namespace AwardFunctions.Portal.Tests.Holders;

/// <summary>An honour as its holder sees it, and no one else's applicant.</summary>
public sealed class HolderTests(ConferredAward award) : IClassFixture<ConferredAward>
{
    private const string Holder = "/holders/" + ConferredAward.Certificate;
    private const string Report = Holder + "/reports/2026";

    [Fact]
    public async Task Honour_OnItsHoldersPage_SaysHowItIsMarkedAndWhatIsOwed()
    {
        var list = await award.Of("owner").OpenAsync("/holders");
        Assert.Contains(ConferredAward.Certificate, list.QuerySelector("article.honour")!.TextContent, StringComparison.Ordinal);

        var page = await award.Of("owner").OpenAsync(Holder);

        Assert.Equal("安阳县县长质量奖（获奖时间：2026年3月24日，有效期至：2029年3月24日）", page.QuerySelector("#marking-line")!.TextContent);
        var marking = page.QuerySelector("#marking")!.TextContent;
        Assert.Contains("不得声称和标明本单位产品获得", marking, StringComparison.Ordinal);
        Assert.Contains("第二十条", marking, StringComparison.Ordinal);
        var owed = page.QuerySelector("#owed")!;
        Assert.Contains("2027年3月31日", owed.TextContent, StringComparison.Ordinal);
        Assert.Contains("第二十三条", owed.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("#reports a"), link => link.GetAttribute("href") == Report);
        Assert.Contains("宣传交流", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 3)] // self-report, inspection, the honour's end
    [InlineData("?matter=inspection", 1)]
    [InlineData("?who=holder", 2)]
    [InlineData("?state=later&scheme=ay", 3)]
    [InlineData("?state=overdue", 0)]
    [InlineData("?q=AY-2026-AWARD", 3)]
    [InlineData("?q=nobody", 0)]
    public async Task Board_FilteredByItsAddress_ShowsWhatIsAskedFor(string query, int rows)
    {
        var page = await award.Of("office").OpenAsync("/office/compliance" + query);

        Assert.Equal(rows, page.QuerySelectorAll("tbody tr").Length);
        Assert.Empty((await award.Of("elsewhere").OpenAsync("/office/compliance" + query)).QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("?month=2027-03", 1)]
    [InlineData("?month=2027-03&scheme=AY", 1)]
    [InlineData("?month=2027-04", 0)]
    [InlineData("?month=13", 0)] // no month: this one
    public async Task Calendar_OfAMonth_HoldsWhatIsDueInIt(string query, int entries) =>
        Assert.Equal(entries, (await award.Of("office").OpenAsync("/office/compliance/calendar" + query)).QuerySelectorAll(".agenda li").Length);

    [Theory]
    [InlineData("competitor")]
    [InlineData("expert")]
    [InlineData("elsewhere")]
    public async Task Holding_OfSomeoneElse_DoesNotExist(string person)
    {
        foreach (var path in new[] { Holder, Report, Holder + "/prize" })
        {
            await award.Of(person).OpenAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, award.Of(person).Status);
        }
    }

    [Fact]
    public async Task Nominee_OwesNoReport()
    {
        Assert.DoesNotContain(
            SchemeLibrary.Embedded.Find("AY")!.Duties.Where(duty => duty.Tiers.Contains("nominee")), duty => duty.Kind is DutyKinds.SelfReport or DutyKinds.Inspection);
        await award.Of("owner").OpenAsync(Holder + "/reports/1999");
        Assert.Equal(HttpStatusCode.NotFound, award.Of("owner").Status);
    }
}
