using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Hosting;
using AwardFunctions.EndToEnd.Tests.Uploads;
using AwardFunctions.TestKit.Flows;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AwardFunctions.EndToEnd.Tests.Chromium;

/// <summary>Objecting to a public list, and deciding by the link in a mail, in a real browser with and without scripts.</summary>
public sealed class DecidingTests(ChromiumBrowser browser) : IClassFixture<ChromiumBrowser>
{
    [SkippableTheory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task Objection_SentWithProof_IsReceiptedAndDecidedOnByTheLinkInTheMail(bool scripts, int width)
    {
        await using var site = await TestSite.StartAsync(HostileAward.StartsAt, HostileAward.PlayAsync);
        await using var citizens = await browser.OpenAsync(scripts, width);
        var citizen = await Tab.OpenAsync(site, citizens);
        await citizen.GoAsync("/publicity");
        await citizen.Page.Locator("main a[href^='/publicity/']").First.ClickAsync();
        await citizen.Page.Locator("main a[href*='/object']").First.ClickAsync();
        await citizen.Page.Locator("#unit").SelectOptionAsync("AY-2026-001");
        await citizen.Page.FillAsync("#grounds", "该单位去年有未公开的质量事故。");
        await citizen.Page.FillAsync("#name", "市民乙");
        await citizen.Page.FillAsync("#email", "second@example.com");
        await citizen.Page.SetInputFilesAsync("#evidence", new FilePayload { Name = "照片.pdf", MimeType = "application/pdf", Buffer = SamplePdf.Of(5) });
        await citizen.Page.GetByRole(AriaRole.Button, new() { Name = "提交异议" }).ClickAsync();
        await Expect(citizen.Page.Locator("main")).ToContainTextAsync("AY-2026-O-002");
        await site.RestAsync();
        Assert.Contains("AY-2026-O-002", site.Mailbox.Newest("second@example.com").Text, StringComparison.Ordinal);

        await using var offices = await browser.OpenAsync(scripts, width);
        var office = await Tab.OpenAsync(site, offices);
        office.Expected.Add("422"); // the decision without a reason
        var link = Mailbox.LinkOf(site.Mailbox.Newest(People.Office, "异议核查：一号"));
        await office.Page.GotoAsync(link);
        Assert.DoesNotContain(new Uri(link).Segments[^1], office.Page.Url, StringComparison.Ordinal);
        await Expect(office.Page.Locator("main")).ToContainTextAsync("未公开的质量事故");
        await office.Page.CheckAsync("input[name=action][value=dismiss]");
        await office.Page.ClickAsync("#decide .form-foot button");
        await Expect(office.Page.Locator("#field-reason .error, #refusal").First).ToBeVisibleAsync();
        await Expect(office.Page.Locator("input[name=action][value=dismiss]")).ToBeCheckedAsync();
        await office.Page.FillAsync("#reason", "经核查，事故不属实。");
        await office.Page.ClickAsync("#decide .form-foot button");
        await Expect(office.Page.Locator(".card-done")).ToContainTextAsync("经核查，事故不属实。");
        await office.Page.GotoAsync(link);
        await Expect(office.Page.Locator(".card-done")).ToContainTextAsync("决定已记录");
        await site.RestAsync();
        Assert.Contains("经核查，事故不属实。", site.Mailbox.Newest("second@example.com").Text, StringComparison.Ordinal);
        Assert.Empty(citizen.Faults.Concat(office.Faults));
    }
}
