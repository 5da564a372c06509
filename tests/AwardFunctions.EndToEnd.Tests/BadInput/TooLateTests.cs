using System.Net;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Hosting;
using AwardFunctions.EndToEnd.Tests.Uploads;

namespace AwardFunctions.EndToEnd.Tests.BadInput;

/// <summary>What comes after its time: each test has a clock of its own.</summary>
public sealed class TooLateTests
{
    private readonly Company company = Company.Number(1);

    [Fact]
    public async Task Window_Closed_TakesNeitherSubmissionNorFilesNorFieldsNorNewApplications()
    {
        await using var site = await TestSite.StartAsync(OpenWindow.StartsAt, OpenWindow.PlayAsync);
        var person = site.Of(company.Email);
        var applying = new Applying(person, company);
        var id = await applying.BeginAsync(OpenWindow.Cycle);
        await applying.FillInAsync(id);
        await applying.AttachAllAsync(id);
        await applying.ChooseRecommendersAsync(id);
        await site.MoveToAsync(new DateOnly(2026, 3, 6), 23);
        var inTime = (await person.OpenAsync($"/applications/{id}/submit")).Form($"/applications/{id}/submit").Set("declared", "on");
        var form = (await person.OpenAsync($"/applications/{id}/form")).Form($"/applications/{id}/form").Set("trade", "别的行业");
        var upload = new TusUpload(person, id, "honours-copies");
        (await upload.CreateAsync("a.pdf", 1000)).Dispose();
        var verdict = await applying.CheckAsync(OpenWindow.Cycle, _ => null);
        var second = verdict.Form($"/announcements/{OpenWindow.Cycle}/start").Set("name", "后来公司").Set("creditCode", Company.Number(2).CreditCode);

        // 24:00 of 6 March, to the minute.
        await site.MoveToAsync(new DateOnly(2026, 3, 7));
        var before = await Refused.StandingAsync(person, id, site.Mailbox);
        foreach (var late in new[] { inTime, form, second })
        {
            var refused = (await late.SubmitAsync()).Expect(HttpStatusCode.Conflict);
            Assert.Contains("第十四条", refused.Text, StringComparison.Ordinal);
        }

        using var chunk = await upload.PatchAsync(0, SamplePdf.Of(1)[..1000]);
        Assert.Equal((HttpStatusCode.Conflict, "第十四条"), await StatusAndArticleAsync(chunk));
        Assert.Equal(before, await Refused.StandingAsync(person, id, site.Mailbox));
    }

    [Fact]
    public async Task SignInLink_AfterThirtyMinutes_SignsNobodyInAndOffersANewOne()
    {
        await using var site = await TestSite.StartAsync(OpenWindow.StartsAt);
        using var visitor = site.Visitor();
        (await (await visitor.OpenAsync("/sign-in")).Form("/sign-in").Set("email", company.Email).SubmitAsync()).Expect();
        var link = Mailbox.LinkOf(site.Mailbox.Newest(company.Email));
        var confirm = (await visitor.OpenAsync(link)).Expect();
        await site.MoveToAsync(new DateOnly(2026, 2, 2), 10);
        var late = (await confirm.Form("/sign-in/confirm").SubmitAsync()).Expect(HttpStatusCode.Gone);
        Assert.Contains("已经过期", late.Text, StringComparison.Ordinal);
        Assert.Equal("/sign-in", (await visitor.OpenAsync("/account")).Address.AbsolutePath);
        (await late.Form("/sign-in").SubmitAsync()).Expect();
        (await (await visitor.OpenAsync(Mailbox.LinkOf(site.Mailbox.Newest(company.Email)))).Form("/sign-in/confirm").SubmitAsync()).Expect();
        Assert.Equal("/account", (await visitor.OpenAsync("/account")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Session_UnusedForTwelveHours_IsOver()
    {
        await using var site = await TestSite.StartAsync(OpenWindow.StartsAt);
        var person = site.Of(company.Email);
        await person.SignInAsync();
        await site.MoveToAsync(new DateOnly(2026, 2, 2), 20);
        Assert.Equal("/account", (await person.VisitAsync("/account")).Address.AbsolutePath);
        await site.MoveToAsync(new DateOnly(2026, 2, 3), 8);
        Assert.Equal("/sign-in", (await person.VisitAsync("/account")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Upload_LeftForADay_IsGoneAndItsBytesWithIt()
    {
        await using var site = await TestSite.StartAsync(OpenWindow.StartsAt, OpenWindow.PlayAsync);
        var person = site.Of(company.Email);
        var id = await new Applying(person, company).BeginAsync(OpenWindow.Cycle);
        var upload = new TusUpload(person, id, "application-form");
        (await upload.CreateAsync("a.pdf", 1_000_000)).Dispose();
        (await upload.PatchAsync(0, SamplePdf.Of(1)[..1000])).Dispose();
        Assert.Contains(Files(), file => new FileInfo(file).Length == 1000);
        await site.MoveToAsync(new DateOnly(2026, 2, 11), 9);
        await person.OpenAsync("/account"); // signs in again
        using var head = await upload.HeadAsync();
        Assert.Contains(head.StatusCode, new[] { HttpStatusCode.Gone, HttpStatusCode.NotFound });
        await site.MoveToAsync(new DateOnly(2026, 2, 11), 10);
        await site.RestAsync();
        Assert.Empty(Files());

        IEnumerable<string> Files() => Directory.EnumerateFiles(Path.Combine(site.Host.DataPath, "documents"), "*", SearchOption.AllDirectories);
    }

    private static async Task<(HttpStatusCode Status, string? Article)> StatusAndArticleAsync(HttpResponseMessage response)
    {
        var refused = await Refused.ReadAsync(response);
        return (refused.Status, refused.Article);
    }
}
