using AwardFunctions.EndToEnd.Tests.Flows;
using AwardFunctions.EndToEnd.Tests.Hosting;
using AwardFunctions.TestKit.Flows;
using Microsoft.Playwright;

namespace AwardFunctions.EndToEnd.Tests.Chromium;

/// <summary>Every page that links lead to, for each role, in a real browser at both widths, over text that would break it if it could.</summary>
public sealed class EveryPageTests(EveryPageTests.HostileSite hostile, ChromiumBrowser browser) : IClassFixture<EveryPageTests.HostileSite>, IClassFixture<ChromiumBrowser>
{
    private const int MostPages = 240;

    /// <summary>What is wrong with how a page is made; what it looks like is told by its width.</summary>
    private const string FaultsScript = """
        () => {
          const faults = [];
          const text = document.body.innerText;
          if (document.title.startsWith('broken')) faults.push('a script of a visitor has run');
          if (!document.title.trim()) faults.push('no title');
          if (!document.documentElement.lang) faults.push('no language');
          const headings = document.querySelectorAll('h1').length;
          if (headings !== 1) faults.push(`${headings} headings of the first level`);
          const braces = text.match(/\{\w+\}|\$\{|@T\(|\bundefined\b|\[object /);
          if (braces) faults.push(`untranslated: ${braces[0]}`);
          for (const one of document.querySelectorAll('img[src="x"], svg[onload], script:not([src]), a[href^="javascript:"]')) faults.push(`markup of a visitor: ${one.outerHTML}`);
          for (const one of document.querySelectorAll('img:not([alt])')) faults.push(`a picture without text: ${one.outerHTML}`);
          for (const one of document.querySelectorAll('input:not([type=hidden]), select, textarea'))
            if (!one.labels.length && !one.ariaLabel && !one.getAttribute('aria-labelledby')) faults.push(`no label: ${one.outerHTML}`);
          return faults;
        }
        """;

    private const string WidthScript = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return null;
          const wide = [...document.querySelectorAll('main *, header *, footer *')].filter((one) => one.getBoundingClientRect().right > width + 1);
          return `${document.documentElement.scrollWidth} px wide, by ${wide.at(-1)?.outerHTML.slice(0, 200)}`;
        }
        """;

    [SkippableTheory]
    [InlineData(null)]
    [InlineData(People.Office)]
    [InlineData(People.Administrator)]
    [InlineData(People.Committee)]
    [InlineData(People.Government)]
    [InlineData("r1@experts.test")]
    [InlineData("a1@company.test")]
    [InlineData("a3@company.test")]
    public async Task Pages_ThatLinksLeadTo_AreWellMadeAndFitAndRunNothingOfVisitors(string? email)
    {
        await using var context = await browser.OpenAsync(width: 390);
        var tab = await Tab.OpenAsync(hostile.Site, context);
        if (email is not null)
            await tab.SignInAsync(email, "/account");
        var faults = new List<string>();
        var open = new Queue<string>(["/"]);
        var seen = new HashSet<string>();
        while (open.TryDequeue(out var path))
        {
            if (!seen.Add(path))
                continue;
            Assert.True(seen.Count <= MostPages, $"There is no end of pages: {string.Join(' ', seen.TakeLast(20))}");
            foreach (var link in await VisitAsync(tab, path, faults))
                open.Enqueue(link);
        }

        faults.AddRange(tab.Faults);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(seen.Count > 10);
    }

    private async Task<IEnumerable<string>> VisitAsync(Tab tab, string path, List<string> faults)
    {
        var page = tab.Page;
        var response = await tab.GoAsync(path);
        if (response?.Status != 200)
            faults.Add($"{path}: {response?.Status}");
        faults.AddRange((await page.EvaluateAsync<string[]>(FaultsScript)).Select(fault => $"{path}: {fault}"));
        foreach (var width in new[] { 390, 1280 })
        {
            await page.SetViewportSizeAsync(width, 844);
            if (await page.EvaluateAsync<string?>(WidthScript) is { } wide)
                faults.Add($"{path} at {width} px: {wide}");
        }

        await page.SetViewportSizeAsync(390, 844);
        return (await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href]')].filter(one => one.origin === location.origin).map(one => one.pathname + one.search)"))
            .Where(IsPage).Distinct();
    }

    /// <summary>Files are no pages; the other language and mails lead to the same pages again.</summary>
    private static bool IsPage(string link) =>
        !link.Contains("lang=", StringComparison.Ordinal) && !link.Contains("/documents/", StringComparison.Ordinal) && !link.Contains("/evidence/", StringComparison.Ordinal)
        && !link.Contains("/export", StringComparison.Ordinal) && !link.EndsWith(".zip", StringComparison.Ordinal)
        // Every order and choice of a list is the same page again.
        && !link.Contains("sort=", StringComparison.Ordinal) && !link.Contains("role=", StringComparison.Ordinal) && !link.Contains("action=", StringComparison.Ordinal)
        && !link.Contains("stage=", StringComparison.Ordinal) && !link.Contains("state=", StringComparison.Ordinal) && !link.Contains("sector=", StringComparison.Ordinal)
        && !link.Contains("month=", StringComparison.Ordinal) && !link.Contains("matter=", StringComparison.Ordinal) && !link.Contains("who=", StringComparison.Ordinal)
        && !link.StartsWith("/openapi", StringComparison.Ordinal) && !link.StartsWith("/outbox", StringComparison.Ordinal) && !link.StartsWith("/sign-in?", StringComparison.Ordinal);

    public sealed class HostileSite : IAsyncLifetime
    {
        internal TestSite Site { get; private set; } = null!;

        public async Task InitializeAsync() => Site = await TestSite.StartAsync(HostileAward.StartsAt, HostileAward.HonourAsync);

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}
