using AngleSharp.Dom;
using AwardFunctions.EndToEnd.Tests.Browsing;

namespace AwardFunctions.EndToEnd.Tests.Table;

/// <summary>How pages answer, in the words of the table.</summary>
internal static class Answers
{
    public const string Accepted = "accepted";

    private const string Under = "依据";

    /// <summary>Why a page did not accept what was sent, with the article; "accepted" where it did.</summary>
    public static Sighting Of(Page page)
    {
        var reasons = page.Document.QuerySelectorAll("#refusal li").ToList();
        if (reasons.Count == 0)
            reasons = [.. page.Document.QuerySelectorAll((int)page.Status < 400 ? ".notice-error .notice-title" : ".notice-warn .notice-title, .notice-error .notice-title").Take(1)];
        if (reasons.Count == 0 && (int)page.Status < 400)
            return new Sighting(Accepted, null);
        return reasons.Count > 0
            ? new Sighting(string.Join('；', reasons.Select(TextOf)), string.Join('、', reasons.Select(ArticleOf).Where(article => article.Length > 0).Distinct()))
            : throw new UnexpectedPageException("no reason", page);
    }

    /// <summary>The text of an element without the article cited in it.</summary>
    public static string TextOf(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var cite in copy.QuerySelectorAll(".cite").ToList())
            cite.Remove();
        return Page.Clean(copy.TextContent);
    }

    /// <summary>The first article cited in an element, as its chip shows it.</summary>
    public static string ArticleOf(IElement element) =>
        element.QuerySelector(".cite summary") is { } chip ? Page.Clean(chip.TextContent.Replace(Under, "", StringComparison.Ordinal)) : "";
}
