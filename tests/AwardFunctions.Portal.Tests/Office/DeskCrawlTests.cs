using AngleSharp.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Office;

public sealed class DeskCrawlTests(PublishedAward award) : IClassFixture<PublishedAward>
{
    [Theory]
    [InlineData(People.Office, Roles.Office)]
    [InlineData(People.DeputyHead, Roles.DeputyHead)]
    [InlineData(People.Government, Roles.GovernmentOffice)]
    [InlineData(People.Administrator, Roles.Administrator)]
    [InlineData("r1@experts.test", Roles.Reviewer)]
    public async Task Pages_OfEachRole_AreWellMade(string email, string role)
    {
        using var browser = await award.Portal.SignedInAsync(email, role);
        var pages = await new Crawl(browser).RunAsync();
        Assert.Empty(pages.Where(page => page.Faults.Count > 0).Select(page => $"{page.Path}: {string.Join("; ", page.Faults)}"));
    }

    [Fact]
    public async Task Objection_ToTheOffice_ShowsWhoObjectsAndServesTheEvidence()
    {
        var flow = award.Portal.Flow;
        AwardFlow.Value(await flow.Get<PublicityDesk>().ObjectAsync(
            new ObjectionForm(award.List, award.Second, "市民乙", "citizen@public.test", "<script>alert(1)</script>数据不实"),
            [new EvidenceFile("证据.pdf", AwardFlow.Pdf.Length, AwardFlow.Pdf.AsMemory(0, 16), () => new MemoryStream(AwardFlow.Pdf))], default));
        await flow.RestAsync();
        using var browser = await award.Portal.SignedInAsync(People.Office, Roles.Office);

        var list = await browser.OpenAsync($"/office/cycles/{AwardPortal.Cycle}/objections");
        var page = await browser.OpenAsync(list.QuerySelector("tbody a")!.GetAttribute("href")!);

        Assert.Contains("citizen@public.test", page.QuerySelector("aside")!.TextContent);
        Assert.Contains("<script>alert(1)</script>数据不实", page.QuerySelector("main")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main script"));
        var evidence = page.QuerySelector(".file-name")!;
        Assert.Equal("证据.pdf", evidence.TextContent);
        using var file = await browser.Client.GetAsync(evidence.GetAttribute("href"));
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(AwardFlow.Pdf, await file.Content.ReadAsByteArrayAsync());
        Assert.StartsWith("/approvals/AY-2026.objection.", page.QuerySelector(".page-actions a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Ranking_OfTheCycle_ShowsEveryTermAndAddsUp()
    {
        using var browser = await award.Portal.SignedInAsync(People.Office, Roles.Office);
        var page = await browser.OpenAsync($"/office/cycles/{AwardPortal.Cycle}/ranking");
        var rows = page.QuerySelectorAll("table.stacking tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td.num").Select(cell => cell.TextContent.Trim()))).ToList();
        // 800 × 40 % + 850 × 60 % = 830; 700 × 40 % + 600 × 60 % = 640.
        Assert.Equal(["1|800× 40% = 320|850× 60% = 510|830.00", "2|700× 40% = 280|600× 60% = 360|640.00"], rows);
        Assert.Equal(2, page.QuerySelectorAll(".field-rows > li").Length);
    }

    [Fact]
    public async Task Pages_InEnglish_HaveNoChineseOfOurOwn()
    {
        using var browser = await award.Portal.SignedInAsync(People.Office, Roles.Office);
        var board = await browser.OpenAsync($"/office/cycles/{AwardPortal.Cycle}?lang=en");
        Assert.Equal("en", board.DocumentElement.GetAttribute("lang"));
        var own = board.QuerySelectorAll("thead, .stat-label, .tabs, .section-head, .board-key").Select(element => element.TextContent);
        Assert.DoesNotContain(own, text => text.Any(character => character is >= '\u4e00' and <= '\u9fff'));
    }
}
