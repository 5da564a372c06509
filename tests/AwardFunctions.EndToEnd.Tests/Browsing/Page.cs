using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AwardFunctions.EndToEnd.Tests.Browsing;

/// <summary>A page as it arrived.</summary>
internal sealed partial record Page(PageClient Client, HttpStatusCode Status, Uri Address, string Html, IDocument Document)
{
    public string Path => Address.PathAndQuery;

    public string Heading => Clean(Document.QuerySelector("h1")?.TextContent ?? "");

    /// <summary>What the page says, below its navigation.</summary>
    public string Text => Clean((Document.QuerySelector("main") ?? Document.DocumentElement).TextContent);

    /// <summary>Why something was not accepted, as the page says it.</summary>
    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll("[role=alert], .field .error").Select(element => Clean(element.TextContent))];

    /// <summary>The days that the page names, in its order.</summary>
    public IReadOnlyList<string> Days => [.. Document.QuerySelectorAll("time[datetime]").Select(time => time.GetAttribute("datetime")!)];

    /// <summary>Where the links of the page lead on this site, without fragments.</summary>
    public IReadOnlyList<string> Links =>
    [
        .. Document.QuerySelectorAll<IHtmlAnchorElement>("a[href]")
            .Select(link => new Uri(Address, link.GetAttribute("href")!))
            .Where(link => link.Authority == Address.Authority)
            .Select(link => link.PathAndQuery)
            .Distinct(),
    ];

    /// <summary>The page, if it answered as expected.</summary>
    /// <exception cref="UnexpectedPageException">It did not.</exception>
    public Page Expect(HttpStatusCode status = HttpStatusCode.OK) => Status == status ? this : throw new UnexpectedPageException($"not {(int)status}", this);

    public bool HasForm(string action) => Find(action) is not null;

    /// <summary>The form that is sent to a path; the first, where there are several.</summary>
    /// <exception cref="UnexpectedPageException">There is none.</exception>
    public PageForm Form(string action) => new(this, Find(action) ?? throw new UnexpectedPageException($"no form to {action}", this));

    /// <summary>The first element that matches a selector.</summary>
    /// <exception cref="UnexpectedPageException">There is none.</exception>
    public IElement One(string selector) => Document.QuerySelector(selector) ?? throw new UnexpectedPageException($"no {selector}", this);

    public static string Clean(string text) => WhiteSpace().Replace(text, " ").Trim();

    private IHtmlFormElement? Find(string action) =>
        Document.QuerySelectorAll<IHtmlFormElement>("form").FirstOrDefault(form => new Uri(Address, form.GetAttribute("action") ?? "").AbsolutePath == new Uri(Address, action).AbsolutePath);

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
