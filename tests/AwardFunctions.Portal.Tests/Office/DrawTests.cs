using System.Net;
using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.Portal.Tests.Office;

public sealed class DrawTests(AwardPortal portal) : IClassFixture<AwardPortal>
{
    private const string Page = "/office/cycles/AY-2026/draws/review-group";

    [Fact]
    public async Task Draw_FromTheOfficesPage_CanBeCheckedByAnyone()
    {
        var applicant = portal.NewApplicant();
        var application = await portal.Flow.PrepareAsync(AwardPortal.Cycle, applicant);
        await portal.Flow.SubmitAsync(application, applicant.Email);
        await portal.Flow.DecideAsync(AwardPortal.Cycle, DecisionKinds.Check, DecisionActions.Eligible, subject: application);
        await portal.Flow.EnterExpertsAsync("AY", 7);
        await portal.Flow.AdvanceToAsync(new DateOnly(2026, 3, 9));
        using var office = await portal.SignedInAsync(People.Office, Roles.Office);
        using var anyone = portal.Anonymous();

        var stage = await office.OpenAsync("/office/cycles/AY-2026/reviews/material-review");
        Assert.NotNull(stage.QuerySelector($"a[href='{Page}']"));
        var page = await office.OpenAsync(Page);
        var even = await office.SendAsync(page, $"form[action$='/open']", ("size", "4"), ("leader", "chosen"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, office.Status);
        Assert.Equal("#field-size", even.QuerySelector("#refusal a")!.GetAttribute("href"));
        var opened = await office.SendAsync(even, $"form[action$='/open']", ("size", "3"), ("substitutes", ""), ("leader", "chosen"));

        var before = await FileAsync(anyone);
        var announced = await anyone.OpenAsync("/draws/AY-2026.review-group.1");
        Assert.Contains(before.Commitment, announced.QuerySelector("main")!.TextContent);
        Assert.Null(before.Seed);
        var drawn = await office.SendAsync(opened, $"form[action$='/draw']", ("contribution", "88"));
        Assert.Equal(3, drawn.QuerySelectorAll("main section:first-of-type tbody tr .tag-now").Length);
        await portal.Flow.RestAsync();
        foreach (var seat in (await FileAsync(anyone)).Seats)
            await portal.Flow.AcceptAsync(AwardPortal.Cycle, seat.Expert);

        var file = await FileAsync(anyone);
        Assert.All(DrawVerification.Of(file, before), check => Assert.True(check.Holds, check.Found?.Zh));
        var complete = await office.OpenAsync(Page);
        var formed = await office.SendAsync(complete, "#leader-form", ("leader", file.Order![1]));
        Assert.Contains("评审组已成立", formed.QuerySelector("main")!.TextContent);
        var group = (await portal.Flow.Get<ReviewBook>().GroupAsync(AwardPortal.Cycle, "site-review", default))!;
        Assert.Equal((await portal.Flow.Get<DrawDesk>().FindAsync(file.Id, default))!.Value.Draw.Entrant(file.Order![1]).Email, group.Leader);

        var shown = await anyone.OpenAsync("/draws/" + file.Id);
        Assert.Empty(shown.QuerySelectorAll(".tag-bad"));
        Assert.DoesNotContain("@experts.test", shown.Body!.InnerHtml);
        Assert.DoesNotContain(applicant.Name, shown.Body!.InnerHtml);
        Assert.Equal(1, (await anyone.OpenAsync("/draws")).QuerySelectorAll("tbody tr").Length);
    }

    [Theory]
    [InlineData("/draws/AY-2026.review-group.9")]
    [InlineData("/draws/nothing")]
    [InlineData("/draws/a%7Cb.c.1")]
    [InlineData("/draws/AY-2026.review-group.1x.json")]
    public async Task Draw_ThatThereIsNot_IsNotFound(string path)
    {
        using var anyone = portal.Anonymous();
        await anyone.OpenAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, anyone.Status);
    }

    private static async Task<DrawFile> FileAsync(Browser browser)
    {
        var (file, faults) = DrawFile.Read(await browser.Client.GetByteArrayAsync("/draws/AY-2026.review-group.1.json"));
        Assert.Empty(faults);
        return file!;
    }
}
