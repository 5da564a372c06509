using AwardFunctions.EndToEnd.Tests.BadInput;
using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Uploads;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AwardFunctions.EndToEnd.Tests.Chromium;

/// <summary>A company applies, in a real browser.</summary>
public sealed class ApplyingTests(OpenWindowFixture fixture, ChromiumBrowser browser) : IClassFixture<OpenWindowFixture>, IClassFixture<ChromiumBrowser>
{
    private const string Form = "application-form";

    [SkippableTheory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task Company_FromTheCheckToTheReceipt_Applies(bool scripts, int width)
    {
        await using var context = await browser.OpenAsync(scripts, width);
        var tab = await Tab.OpenAsync(fixture.Site, context);
        var (page, company) = (tab.Page, fixture.NextCompany());
        await tab.GoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "资格自查，开始申报" }).ClickAsync();
        await page.CheckAsync("input[name=sector][value=industry]");
        await page.ClickAsync("main form button");
        foreach (var name in await page.Locator("main form input[name^='q.']").EvaluateAllAsync<string[]>("all => [...new Set(all.map(one => one.name))]"))
            await AnswerAsync(page, name);
        await page.ClickAsync("button[name=judge]");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "登录" }).ClickAsync();
        await tab.FinishSignInAsync(company.Email);
        await page.FillAsync("#name", company.Name);
        await page.FillAsync("#creditCode", company.CreditCode);
        await page.ClickAsync("main form button:not(.link-button)");
        await page.WaitForURLAsync("**/form");
        var id = new Uri(page.Url).Segments[2].TrimEnd('/');

        await page.FillAsync("#trade", "汽车零部件制造");
        await page.ClickAsync("button[name=then][value=stay]");
        await Expect(page.Locator(".notice-ok")).ToBeVisibleAsync();
        await Expect(page.Locator("#trade")).ToHaveValueAsync("汽车零部件制造");

        // What is only much of the same is filled in on another device.
        var applying = new Applying(fixture.Site.Of(company.Email), company);
        await applying.FillInAsync(id);
        await tab.GoAsync($"/applications/{id}/documents");
        await page.Locator($"#document-{Form} input[type=file]").SetInputFilesAsync(new FilePayload { Name = "申报表.pdf", MimeType = "application/pdf", Buffer = SamplePdf.Of(1) });
        if (!scripts)
            await page.Locator($"#document-{Form} [data-fallback]").ClickAsync();
        await Expect(page.Locator($"#files-{Form} .file-name")).ToHaveTextAsync("申报表.pdf");
        await applying.AttachAllAsync(id);
        await applying.ChooseRecommendersAsync(id);

        await tab.GoAsync($"/applications/{id}/submit");
        await page.CheckAsync("input[name=declared]");
        await page.GetByRole(AriaRole.Button, new() { Name = "确认提交" }).ClickAsync();
        await Expect(page.Locator(".notice-ok")).ToContainTextAsync(id);
        await fixture.Site.RestAsync();
        Assert.Contains(id, fixture.Site.Mailbox.Newest(company.Email, "回执").Subject, StringComparison.Ordinal);
        Assert.Empty(tab.Faults);
    }

    [SkippableFact]
    public async Task Field_Left_IsSavedByItselfAndSurvivesAReload()
    {
        await using var context = await browser.OpenAsync();
        var (tab, _) = await OnFormAsync(context);
        await tab.Page.FillAsync("#trade", "汽车零部件制造");
        await tab.Page.FillAsync("#approach", "以顾客为关注焦点。");
        await Expect(tab.Page.Locator("[data-saved-for=trade][data-state=saved]")).ToBeVisibleAsync();
        await Expect(tab.Page.Locator("[data-saved-for=approach][data-state=saved]")).ToBeVisibleAsync();
        await tab.Page.ReloadAsync();
        await Expect(tab.Page.Locator("#trade")).ToHaveValueAsync("汽车零部件制造");
        await Expect(tab.Page.Locator("#approach")).ToHaveValueAsync("以顾客为关注焦点。");
        Assert.Empty(tab.Faults);
    }

    [SkippableTheory]
    [InlineData("保留我填写的", "乙")]
    [InlineData("采用对方的", "甲")]
    public async Task Field_ChangedInTwoTabs_ShowsTheConflictAndLetsThePersonChoose(string choice, string kept)
    {
        await using var context = await browser.OpenAsync();
        var (first, path) = await OnFormAsync(context);
        var second = await Tab.OpenAsync(fixture.Site, context);
        second.Expected.Add("412");
        await second.GoAsync(path);
        await first.Page.FillAsync("#trade", "甲");
        await Expect(first.Page.Locator("[data-saved-for=trade][data-state=saved]")).ToBeVisibleAsync();
        await second.Page.FillAsync("#trade", "乙");
        var conflict = second.Page.Locator("#field-trade .conflict");
        await Expect(conflict).ToContainTextAsync("甲");
        await conflict.GetByRole(AriaRole.Button, new() { Name = choice }).ClickAsync();
        await Expect(second.Page.Locator("[data-saved-for=trade][data-state=saved]")).ToBeVisibleAsync();
        await first.Page.ReloadAsync();
        await Expect(first.Page.Locator("#trade")).ToHaveValueAsync(kept);
        Assert.Empty(first.Faults.Concat(second.Faults));
    }

    [SkippableFact]
    public async Task LargeFile_DroppedWhileTheConnectionIsCutOnce_ArrivesWhole()
    {
        await using var context = await browser.OpenAsync();
        var (tab, path) = await OnFormAsync(context);
        var page = tab.Page;
        tab.Expected.Add("ERR_CONNECTION_RESET");
        await page.GotoAsync(new Uri(fixture.Site.Host.Site, path.Replace("/form", "/documents", StringComparison.Ordinal)).AbsoluteUri);
        var (chunks, cut) = (0, false);
        await page.RouteAsync("**/uploads/*", async route =>
        {
            if (route.Request.Method == "PATCH" && ++chunks == 4 && !cut)
            {
                cut = true;
                await route.AbortAsync("connectionreset");
            }
            else
            {
                await route.ContinueAsync();
            }
        });
        var waiting = page.GetByText("连接中断，正在自动重试").WaitForAsync();
        var hash = await page.EvaluateAsync<string>(DropScript, Form);
        await Expect(page.Locator($"#document-{Form} progress")).ToBeVisibleAsync();
        await waiting;
        await Expect(page.Locator($"#files-{Form} .file-name")).ToHaveTextAsync("自评报告.pdf");
        await Expect(page.Locator($"#files-{Form} [title='SHA-256 {hash}']")).ToBeVisibleAsync();
        Assert.True(cut);
        Assert.Empty(tab.Faults);
    }

    [SkippableFact]
    public async Task SelfScore_Chosen_AddsUpAtOnce()
    {
        await using var context = await browser.OpenAsync();
        var (tab, path) = await OnFormAsync(context);
        await tab.Page.GotoAsync(new Uri(fixture.Site.Host.Site, path.Replace("/form", "/self-score", StringComparison.Ordinal)).AbsoluteUri);
        await tab.Page.Locator("[id='self:4.1.2']").SelectOptionAsync("80"); // 80 % of 50 points
        await tab.Page.Locator("[id='self:4.3.2']").SelectOptionAsync("50"); // 50 % of 40 points
        await Expect(tab.Page.Locator("[data-total]")).ToHaveTextAsync("60");
        await Expect(tab.Page.Locator("[data-saved-for='*'][data-state=saved]")).ToBeVisibleAsync();
        await tab.Page.ReloadAsync();
        await Expect(tab.Page.Locator("[data-total]")).ToHaveTextAsync("60");
        Assert.Empty(tab.Faults);
    }

    /// <summary>Makes a file of 30 MB in the page, drops it, and returns its hash.</summary>
    private const string DropScript = """
        async (requirement) => {
          const bytes = new Uint8Array(30 * 1024 * 1024);
          for (let at = 0; at < bytes.length; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
          bytes.set(new TextEncoder().encode('%PDF-1.4\n'));
          const transfer = new DataTransfer();
          transfer.items.add(new File([bytes], '自评报告.pdf', { type: 'application/pdf' }));
          const zone = document.querySelector(`#document-${requirement} form[data-upload]`);
          for (const type of ['dragover', 'drop']) zone.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
          const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
          return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        }
        """;

    /// <summary>A new company, signed in, on its empty form.</summary>
    private async Task<(Tab Tab, string Path)> OnFormAsync(IBrowserContext context)
    {
        var (person, id, _) = await fixture.BeginAsync();
        var tab = await Tab.OpenAsync(fixture.Site, context);
        var path = $"/applications/{id}/form";
        await tab.SignInAsync(person.Email, path);
        return (tab, path);
    }

    private static async Task AnswerAsync(IPage page, string name)
    {
        var inputs = page.Locator($"input[name='{name}']");
        if (await inputs.First.GetAttributeAsync("type") == "number")
        {
            await inputs.FillAsync("10");
            return;
        }

        var exclusion = await inputs.First.EvaluateAsync<bool>("one => one.closest('section').querySelector('h2').textContent.includes('情形')");
        await page.Locator($"input[name='{name}'][value='{(exclusion || name == "q.losses" ? "0" : "1")}']").CheckAsync();
    }
}
