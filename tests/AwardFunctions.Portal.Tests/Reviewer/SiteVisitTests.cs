using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Reviewer;

/// <summary>The printed report of a material review, and the forms of a visit, as people use them without scripts.</summary>
public sealed class SiteVisitTests(ReviewedAward award) : IClassFixture<ReviewedAward>, IAsyncLifetime
{
    private static readonly byte[] Photo = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[64]];

    private string Visit => $"/reviews/{AwardPortal.Cycle}/site-review/{award.First}/visit";

    public async Task InitializeAsync()
    {
        if (await award.Portal.Flow.Get<ReviewBook>().GroupAsync(AwardPortal.Cycle, "site-review", default) is not null)
            return;
        await award.Portal.Flow.ReviewAsync(AwardPortal.Cycle, ReviewedAward.Stage, id => id == award.First ? 80 : 70);
        await award.Portal.Flow.GroupAsync(AwardPortal.Cycle, "site-review");
        await award.Portal.Flow.RestAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Report_OfTheGroup_HoldsScoresAndSignatureButNoExpertsName_ForTheGroupAndNoOneElse()
    {
        var path = $"/reviews/{AwardPortal.Cycle}/{ReviewedAward.Stage}/report";
        using var member = await award.Portal.SignedInAsync(People.Reviewers[1], Roles.Reviewer);
        var report = await member.OpenAsync(path);

        Assert.Equal(["800.00", "700.00"], report.QuerySelectorAll("td[data-label='评审组得分']").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(2, report.QuerySelectorAll(".report-unit").Length);
        Assert.Contains("评审员1", report.QuerySelector(".report-sign")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("优势明显", report.QuerySelector(".report-unit")!.TextContent, StringComparison.Ordinal);
        Assert.All(People.Reviewers, reviewer => Assert.DoesNotContain(reviewer, report.QuerySelector("main")!.TextContent, StringComparison.Ordinal));

        using var stranger = await award.Portal.SignedInAsync("stranger@experts.test", Roles.Reviewer);
        await stranger.OpenAsync(path);
        Assert.Equal(HttpStatusCode.Forbidden, stranger.Status);
    }

    [Fact]
    public async Task Visit_ArrangedAttendedAndPhotographed_IsKept_AndWrongDaysAndFilesAreNamed()
    {
        using var leader = await award.Portal.SignedInAsync(People.Reviewers[0], Roles.Reviewer);
        var page = await leader.OpenAsync(Visit);

        var empty = await leader.SendAsync(page, "#arrange", ("from", ""), ("until", "2026-03-18"), ("reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.NotNull(empty.QuerySelector("#field-from .error"));
        Assert.Equal("2026-03-18", ((IHtmlInputElement)empty.QuerySelector("#until")!).Value);
        var arranged = await leader.SendAsync(empty, "#arrange", ("from", "2026-03-17"), ("until", "2026-03-18"), ("reason", ""));
        Assert.Contains("saved=1", leader.Path, StringComparison.Ordinal);

        var attended = await leader.SendAsync(arranged, "#attendance", ("day:2026-03-17", People.Reviewers[1]));
        Assert.Single(attended.QuerySelectorAll("#attendance input[checked]"));

        var refused = await leader.SendFilesAsync(attended, "#evidence", [("evidence", "车间.exe", "MZ"u8.ToArray())]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Contains("车间.exe", refused.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var kept = await leader.SendFilesAsync(attended, "#evidence", [("evidence", "车间.png", Photo)]);
        var link = Assert.Single(kept.QuerySelectorAll("#field-evidence .file-name"));
        Assert.Equal("车间.png", link.TextContent);

        using var response = await leader.Client.GetAsync(link.GetAttribute("href"));
        Assert.Equal(Photo, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        using var applicant = await award.Portal.SignedInAsync("someone@company.test");
        Assert.Equal(HttpStatusCode.Forbidden, (await applicant.Client.GetAsync(link.GetAttribute("href"))).StatusCode);
    }

    [Fact]
    public async Task Visit_ByAMemberWhoDoesNotLead_CanBeLookedAtOnly()
    {
        using var member = await award.Portal.SignedInAsync(People.Reviewers[2], Roles.Reviewer);

        var page = await member.OpenAsync(Visit);

        Assert.Equal(HttpStatusCode.OK, member.Status);
        Assert.Null(page.QuerySelector("#arrange"));
        Assert.Null(page.QuerySelector("#attendance button"));
    }
}
