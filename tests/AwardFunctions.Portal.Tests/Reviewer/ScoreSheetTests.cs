using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Reviewer;

public sealed class ScoreSheetTests(ReviewedAward award) : IClassFixture<ReviewedAward>
{
    private const string Form = "#sheet";

    private static readonly IReadOnlyList<ScoreItem> Items = ScoreSheets.Find("gb-t-19580")!.Items;

    [Fact]
    public async Task Sheet_SavedAsDraft_IsThereAgainWithItsTotal()
    {
        using var browser = await ReviewerAsync(2);
        var page = await browser.OpenAsync(SheetOf(award.First));

        var saved = await browser.SendAsync(page, Form, ("then", "draft"), ("item:4.1.2", "80"), ("item:4.7.2", "55"), ("comment", "领导重视"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("草稿已保存", saved.QuerySelector(".notice-ok")!.TextContent);
        Assert.Equal("80", saved.QuerySelector<IHtmlSelectElement>("select[name='item:4.1.2']")!.Value);
        // 80 % of 50 and 55 % of 80.
        Assert.Equal("84", saved.QuerySelector("[data-total]")!.TextContent);
        Assert.Equal("领导重视", saved.QuerySelector("textarea[name=comment]")!.TextContent);
    }

    [Theory]
    [InlineData("33", "4.1.3", "以5%递增")]
    [InlineData("105", "4.1.3", "0%至100%")]
    [InlineData("-5", "4.1.3", "0%至100%")]
    public async Task Sheet_OutOfStep_NamesTheItemAndKeepsTheRest(string percent, string item, string reason)
    {
        using var browser = await ReviewerAsync(1);
        var page = await browser.OpenAsync(SheetOf(award.First));

        var refused = await browser.SendAsync(page, Form, ("then", "draft"), ("item:" + item, percent), ("item:4.1.2", "60"), ("comment", "保留"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(reason, refused.GetElementById("field-" + item)!.TextContent);
        Assert.NotNull(refused.QuerySelector($"#refusal a[href='#field-{item}']"));
        Assert.Equal(percent, refused.QuerySelector<IHtmlSelectElement>($"select[name='item:{item}']")!.Value);
        Assert.Equal("60", refused.QuerySelector<IHtmlSelectElement>("select[name='item:4.1.2']")!.Value);
        Assert.Equal("保留", refused.QuerySelector("textarea[name=comment]")!.TextContent);
    }

    [Fact]
    public async Task Sheet_SubmittedWithAnItemOpen_IsNotAccepted()
    {
        using var browser = await ReviewerAsync(1);
        var page = await browser.OpenAsync(SheetOf(award.Second));

        var refused = await browser.SendAsync(page, Form, [("then", "submit"), .. All("70").Where(one => one.Name != "item:4.5.3")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("4.5.3", refused.QuerySelector("#refusal")!.TextContent);
        Assert.Null(await SavedAsync(award.Second, 1));
    }

    [Fact]
    public async Task Sheet_Submitted_DoesNotChangeAnyMore()
    {
        using var browser = await ReviewerAsync(2);
        var page = await browser.OpenAsync(SheetOf(award.Second));

        await browser.SendAsync(page, Form, [("then", "submit"), ("comment", ""), .. All("70")]);
        Assert.Equal("/reviews?submitted=1", browser.Path);

        await browser.SendAsync(page, Form, [("then", "submit"), ("comment", ""), .. All("95")]);
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Equal(700, (await SavedAsync(award.Second, 2))!.Total);

        var later = await browser.OpenAsync(SheetOf(award.Second));
        Assert.Empty(later.QuerySelectorAll("select[data-max], button[name=then]"));
        Assert.Equal("700", later.QuerySelector("[data-total]")!.TextContent);
    }

    [Fact]
    public async Task Pages_OfAnExpert_HoldNothingOfTheOthers()
    {
        using var one = await ReviewerAsync(0);
        var page = await one.OpenAsync(SheetOf(award.Second));
        await one.SendAsync(page, Form, [("then", "submit"), ("comment", "只有我知道的意见"), .. All("35")]);

        using var other = await ReviewerAsync(1);
        foreach (var path in new[] { "/reviews", SheetOf(award.First), SheetOf(award.Second), $"{SheetOf(award.Second)}?reviewer={People.Reviewers[0]}" })
        {
            var seen = (await other.OpenAsync(path)).DocumentElement.OuterHtml;
            Assert.DoesNotContain("只有我知道的意见", seen);
            Assert.DoesNotContain(">350<", seen);
            Assert.DoesNotContain(People.Reviewers[0], seen);
        }

        await other.OpenAsync($"/office/cycles/{AwardPortal.Cycle}/reviews/{ReviewedAward.Stage}");
        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
    }

    [Fact]
    public async Task Form_ThatNamesAnotherExpert_SavesOnesOwnSheet()
    {
        using var browser = await ReviewerAsync(1);
        var page = await browser.OpenAsync(SheetOf(award.First));
        await browser.SendAsync(page, Form, ("then", "draft"), ("comment", "冒名"), ("reviewer", People.Reviewers[2]), ("item:4.1.2", "5"));

        Assert.NotEqual("冒名", (await SavedAsync(award.First, 2))?.Comment);
        Assert.Equal("冒名", (await SavedAsync(award.First, 1))!.Comment);
    }

    [Fact]
    public async Task Expert_OutsideTheGroup_SeesNeitherSheetNorDocuments()
    {
        using var browser = await award.Portal.SignedInAsync("outsider@experts.test", Roles.Reviewer);
        var list = await browser.OpenAsync("/reviews");
        Assert.DoesNotContain(award.First, list.Body!.TextContent);

        await browser.OpenAsync(SheetOf(award.First));
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);

        using var member = await ReviewerAsync(0);
        var document = (await member.OpenAsync(SheetOf(award.First))).QuerySelector("a[href*='/documents/']")!.GetAttribute("href")!;
        await browser.OpenAsync(document);
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    [Fact]
    public async Task Sheet_EnteredByTheOffice_IsTheExpertsAndSaysWhoEnteredIt()
    {
        using var office = await award.Portal.SignedInAsync(People.Office, Roles.Office);
        var path = $"/office/cycles/{AwardPortal.Cycle}/reviews/{ReviewedAward.Stage}/{award.First}?reviewer={Uri.EscapeDataString(People.Reviewers[0])}";
        var page = await office.OpenAsync(path);
        var refused = await office.SendAsync(page, Form, [("then", "submit"), ("comment", "据签字评分表录入"), .. All("65")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, office.Status);
        Assert.Contains("扫描件", refused.GetElementById("field-reference")!.TextContent);
        await office.SendAsync(page, Form, [("then", "submit"), ("comment", "据签字评分表录入"), ("reference", "2026-评-017.pdf"), .. All("65")]);

        var saved = (await SavedAsync(award.First, 0))!;
        Assert.Equal((650, People.Office, "2026-评-017.pdf"), (saved.Total, saved.EnteredBy, saved.Reference));
        Assert.NotNull(saved.SubmittedAt);
        var matrix = await office.OpenAsync($"/office/cycles/{AwardPortal.Cycle}/reviews/{ReviewedAward.Stage}");
        Assert.Equal("650", matrix.QuerySelectorAll(".cell-done b").First(cell => cell.TextContent == "650").TextContent);

        await office.OpenAsync(path.Replace(Uri.EscapeDataString(People.Reviewers[0]), "nobody", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, office.Status);
    }

    [Fact]
    public async Task Document_ForAMember_IsADownload()
    {
        using var member = await ReviewerAsync(0);
        var document = (await member.OpenAsync(SheetOf(award.First))).QuerySelector("a[href*='/documents/']")!.GetAttribute("href")!;

        using var response = await member.Client.GetAsync(document);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(AwardFlow.Pdf, await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(Roles.Applicant)]
    [InlineData(Roles.Committee)]
    public async Task Reviews_ForOtherRoles_AreForbidden(string role)
    {
        using var browser = await award.Portal.SignedInAsync($"{role}@other.test".ToLowerInvariant(), role);
        await browser.OpenAsync("/reviews");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    private static (string Name, string Value)[] All(string percent) => [.. Items.Select(item => ("item:" + item.Id, percent))];

    private static string SheetOf(string application) => $"/reviews/{AwardPortal.Cycle}/{ReviewedAward.Stage}/{application}";

    private Task<Browser> ReviewerAsync(int index) => award.Portal.SignedInAsync(People.Reviewers[index], Roles.Reviewer);

    private Task<ReviewSheetRecord?> SavedAsync(string application, int reviewer) =>
        award.Portal.Flow.Get<ReviewBook>().SheetAsync(AwardPortal.Cycle, ReviewedAward.Stage, application, People.Reviewers[reviewer], default);
}
