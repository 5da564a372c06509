using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Reviewer;

/// <summary>Before all of a group have submitted, nothing that one of them wrote is in any answer to anyone else.</summary>
public sealed class SealTests(ReviewedAward award) : IClassFixture<ReviewedAward>
{
    private const string Secret = "只有第三位评审员知道";

    [Fact]
    public async Task Answers_ToEveryoneElse_HoldNothingOfASealedSheet()
    {
        await SubmitAsync(2, award.First, 35);
        var draft = new FieldEntry(AwardPortal.Cycle, ReviewedAward.Stage, award.Second, SheetFields.Strengths("4.1.2"), Secret, "");
        AwardFlow.Value(await award.Portal.Flow.Get<SheetDesk>().SaveFieldAsync(draft, await award.Portal.Flow.PersonAsync(People.Reviewers[2]), default));

        foreach (var (email, role) in new[]
        {
            (People.Reviewers[0], Roles.Reviewer), (People.Reviewers[1], Roles.Reviewer), (People.Office, Roles.Office), (People.Committee, Roles.Committee),
            (People.Administrator, Roles.Administrator), ("page1@company.test", Roles.Applicant),
        })
        {
            using var browser = await award.Portal.SignedInAsync(email, role);
            foreach (var path in Paths())
            {
                using var response = await browser.Client.GetAsync(path);
                var text = await response.Content.ReadAsStringAsync();
                Assert.False(text.Contains(Secret, StringComparison.Ordinal), $"{email} reads it at {path}");
                Assert.False(text.Contains(">350<", StringComparison.Ordinal), $"{email} sees the score at {path}");
            }
        }

        using var own = await award.Portal.SignedInAsync(People.Reviewers[2], Roles.Reviewer);
        Assert.Contains(Secret, (await own.OpenAsync($"/reviews/{AwardPortal.Cycle}/{ReviewedAward.Stage}/{award.First}")).DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task Field_SavedInTwoTabs_KeepsTheFirstAndShowsItToTheSecond()
    {
        using var tab = await award.Portal.SignedInAsync(People.Reviewers[1], Roles.Reviewer);
        var page = await tab.OpenAsync(SheetOf(award.Second));

        var first = await PutAsync(tab, page, "strengths:4.2.2", "第一个标签页", null);
        Assert.Equal(HttpStatusCode.OK, first.Status);
        var second = await PutAsync(tab, page, "strengths:4.2.2", "第二个标签页", null);
        Assert.Equal((HttpStatusCode.PreconditionFailed, "第一个标签页"), (second.Status, second.Body.GetProperty("currentValue").GetString()));
        var knowing = await PutAsync(tab, page, "strengths:4.2.2", "合并后的内容", second.Body.GetProperty("currentETag").GetString());
        Assert.Equal(HttpStatusCode.OK, knowing.Status);

        // A form opened before all that: what it left alone stays theirs, what both changed is shown, and nothing is lost.
        var sent = await tab.SendAsync(page, "#sheet", ("then", "draft"), ("strengths:4.2.2", "表单里的内容"), ("opportunities:4.2.2", "只有表单改了"));
        Assert.Equal(HttpStatusCode.Conflict, tab.Status);
        Assert.Equal("表单里的内容", sent.QuerySelector("textarea[name='strengths:4.2.2']")!.TextContent);
        Assert.Contains("合并后的内容", sent.GetElementById("field-strengths:4.2.2")!.TextContent);
        Assert.Equal("只有表单改了", sent.QuerySelector("textarea[name='opportunities:4.2.2']")!.TextContent);
        await tab.SendAsync(sent, "#sheet", ("then", "draft"), ("strengths:4.2.2", "表单里的内容"), ("opportunities:4.2.2", "只有表单改了"));
        Assert.Equal(HttpStatusCode.OK, tab.Status);
        Assert.Equal("表单里的内容", (await SavedAsync(award.Second, 1))!.NoteOf("strengths:4.2.2"));
    }

    [Theory]
    [InlineData("item:4.1.2", "33", HttpStatusCode.UnprocessableEntity)]
    [InlineData("item:4.1.2", "eighty", HttpStatusCode.UnprocessableEntity)]
    [InlineData("item:9.9.9", "50", HttpStatusCode.UnprocessableEntity)]
    [InlineData("band:4.1.2:approach", "50-65", HttpStatusCode.OK)]
    [InlineData("band:4.1.2:approach", "50-60", HttpStatusCode.UnprocessableEntity)]
    [InlineData("band:4.1.2:level", "50-65", HttpStatusCode.NotFound)] // an aspect of result items
    [InlineData("finding:7", "met", HttpStatusCode.NotFound)] // the scheme has no standard without points
    public async Task Field_Value_IsChecked(string field, string value, HttpStatusCode status)
    {
        using var browser = await award.Portal.SignedInAsync(People.Reviewers[1], Roles.Reviewer);
        var page = await browser.OpenAsync(SheetOf(award.Second));

        Assert.Equal(status, (await PutAsync(browser, page, field, value, null)).Status);
    }

    [Fact]
    public async Task Office_WhereTheExpertHasBegun_CannotEnterTheSheet()
    {
        var field = new FieldEntry(AwardPortal.Cycle, ReviewedAward.Stage, award.Second, SheetFields.Comment, "本人草稿", "");
        await award.Portal.Flow.Get<SheetDesk>().SaveFieldAsync(field, await award.Portal.Flow.PersonAsync(People.Reviewers[0]), default);
        using var office = await award.Portal.SignedInAsync(People.Office, Roles.Office);

        var page = await office.OpenAsync($"/office/cycles/{AwardPortal.Cycle}/reviews/{ReviewedAward.Stage}/{award.Second}?reviewer={Uri.EscapeDataString(People.Reviewers[0])}");

        Assert.Null(page.QuerySelector("#sheet"));
        Assert.DoesNotContain("本人草稿", page.DocumentElement.OuterHtml);
        var entry = new ScoreEntry(AwardPortal.Cycle, ReviewedAward.Stage, award.Second, People.Reviewers[0], Percents(50), "", Submit: true, Reference: "扫描件1");
        Assert.NotNull((await award.Portal.Flow.Get<SheetDesk>().SaveAsync(entry, await award.Portal.Flow.PersonAsync(People.Office), default)).Refusal);
    }

    /// <summary>Every page of the portal, filled in with this review.</summary>
    private IEnumerable<string> Paths()
    {
        var values = new Dictionary<string, string>
        {
            ["cycleId"] = AwardPortal.Cycle,
            ["cycle"] = AwardPortal.Cycle,
            ["stageId"] = ReviewedAward.Stage,
            ["applicationId"] = award.First,
            ["application"] = award.First,
        };
        foreach (var operation in Operations.All.Where(operation => operation.Method == "GET"))
        {
            foreach (var application in new[] { award.First, award.Second })
            {
                values["applicationId"] = values["application"] = application;
                var path = values.Aggregate(operation.Template, (template, value) => template.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal));
                yield return path.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal) + $"?reviewer={Uri.EscapeDataString(People.Reviewers[2])}";
            }
        }
    }

    private async Task SubmitAsync(int reviewer, string application, int percent)
    {
        var entry = new ScoreEntry(
            AwardPortal.Cycle, ReviewedAward.Stage, application, People.Reviewers[reviewer], Percents(percent), Secret, Submit: true,
            new Dictionary<string, string> { [SheetFields.Opportunities("4.1.2")] = Secret });
        AwardFlow.Value(await award.Portal.Flow.Get<SheetDesk>().SaveAsync(entry, await award.Portal.Flow.PersonAsync(People.Reviewers[reviewer]), default));
    }

    private static IReadOnlyDictionary<string, int> Percents(int percent) => ScoreSheets.Find("gb-t-19580")!.Items.ToDictionary(item => item.Id, _ => percent);

    private static async Task<(HttpStatusCode Status, JsonElement Body)> PutAsync(Browser browser, IHtmlDocument page, string field, string value, string? etag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{page.QuerySelector("#sheet")!.GetAttribute("data-autosave")}/{Uri.EscapeDataString(field)}")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { value }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("X-Form-Token", page.QuerySelector<IHtmlInputElement>("#sheet input[name=_token]")!.Value);
        request.Headers.TryAddWithoutValidation(etag is null ? "If-None-Match" : "If-Match", etag ?? "*");
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await browser.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, JsonSerializer.Deserialize<JsonElement>(text.StartsWith('{') ? text : "{}"));
    }

    private static string SheetOf(string application) => $"/reviews/{AwardPortal.Cycle}/{ReviewedAward.Stage}/{application}";

    private Task<ReviewSheetRecord?> SavedAsync(string application, int reviewer) =>
        award.Portal.Flow.Get<ReviewBook>().SheetAsync(AwardPortal.Cycle, ReviewedAward.Stage, application, People.Reviewers[reviewer], default);
}
