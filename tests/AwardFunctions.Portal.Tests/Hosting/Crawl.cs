using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>Follows every link of the site from the home page and looks at how each page is made.</summary>
internal sealed class Crawl(Browser browser)
{
    private const int MostPages = 300;

    public async Task<IReadOnlyList<(string Path, IReadOnlyList<string> Faults)>> RunAsync()
    {
        var seen = new HashSet<string>();
        var open = new Queue<string>(["/"]);
        var pages = new List<(string, IReadOnlyList<string>)>();
        while (open.TryDequeue(out var path) && pages.Count < MostPages)
        {
            if (!seen.Add(path))
                continue;
            var page = await browser.OpenAsync(path);
            pages.Add((path, [.. FaultsOf(page)]));
            foreach (var link in page.QuerySelectorAll("a[href^='/']:not([download])").Select(link => link.GetAttribute("href")!.Split('#')[0]))
            {
                // Files and mails are no pages, and each language and way to sign in leads to the same ones.
                if (!link.Contains("lang=", StringComparison.Ordinal) && !link.StartsWith("/sign-in?", StringComparison.Ordinal)
                    && !link.StartsWith("/outbox", StringComparison.Ordinal) && !link.StartsWith("/openapi", StringComparison.Ordinal)
                    && !link.Contains("/documents/", StringComparison.Ordinal) && !link.Contains("/exports/", StringComparison.Ordinal)
                    && !link.EndsWith(".zip", StringComparison.Ordinal)
                    // Every month has one before and one after it, without end.
                    && !link.Contains("month=", StringComparison.Ordinal)
                    // Every order of every choice leads to the same rows.
                    && !link.Contains("sort=", StringComparison.Ordinal) && !(link.Contains("/journal?", StringComparison.Ordinal) && link.Contains("action=", StringComparison.Ordinal)))
                    open.Enqueue(link);
            }
        }

        return pages;
    }

    private IEnumerable<string> FaultsOf(IHtmlDocument page)
    {
        if (browser.Status != HttpStatusCode.OK)
            yield return $"status {(int)browser.Status}";
        if (page.QuerySelectorAll("h1").Length == 0)
            yield return "no heading";
        if (page.QuerySelectorAll("main").Length != 1)
            yield return "not one main";
        if (string.IsNullOrWhiteSpace(page.Title) || string.IsNullOrEmpty(page.DocumentElement.GetAttribute("lang")))
            yield return "no title or language";
        if (page.QuerySelector("[style], [onclick], script:not([src])") is { } inline)
            yield return $"inline style or script, which the policy blocks: {inline.OuterHtml}";
        foreach (var id in page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1))
            yield return $"the id {id.Key} stands {id.Count()} times";
        foreach (var input in page.QuerySelectorAll<IHtmlElement>("input:not([type=hidden]), select, textarea").Where(input => !IsLabelled(page, input)))
            yield return $"no label: {input.OuterHtml}";
        foreach (var form in page.QuerySelectorAll("form[method=post]").Where(form => form.QuerySelector("input[name=_token]") is null))
            yield return $"a form without token: {form.GetAttribute("action")}";
        foreach (var label in page.QuerySelectorAll("label[for]").Where(label => page.GetElementById(label.GetAttribute("for")!) is null))
            yield return $"a label of nothing: {label.GetAttribute("for")}";
        foreach (var image in page.QuerySelectorAll("svg:not([aria-hidden]), img:not([alt])").Where(image => image.ParentElement!.Closest("[aria-hidden]") is null))
            yield return $"a picture without text: {image.OuterHtml[..60]}";
        if (page.QuerySelector("a:not([href]), a[href='']") is { } nowhere)
            yield return $"a link to nowhere: {nowhere.OuterHtml}";
    }

    private static bool IsLabelled(IHtmlDocument page, IElement input) =>
        input.HasAttribute("aria-label") || input.HasAttribute("aria-labelledby") || input.Closest("label") is not null
        || (input.Id is { } id && page.QuerySelectorAll("label[for]").Any(label => label.GetAttribute("for") == id));
}
