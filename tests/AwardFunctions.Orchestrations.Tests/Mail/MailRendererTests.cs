using System.Text.RegularExpressions;
using System.Xml.Linq;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Mail;

namespace AwardFunctions.Orchestrations.Tests.Mail;

public sealed partial class MailRendererTests
{
    public static TheoryData<string, string> EveryLetter()
    {
        var letters = new TheoryData<string, string>();
        foreach (var name in Samples.Letters.Keys)
        {
            letters.Add(name, "zh-CN");
            letters.Add(name, "en");
        }

        return letters;
    }

    public static TheoryData<string> Names() => [.. Samples.Letters.Keys];

    [Theory]
    [MemberData(nameof(EveryLetter))]
    public void Letter_InEachLanguage_SaysEverythingInBothParts(string name, string language)
    {
        var content = Samples.Letters[name];
        var mail = MailRenderer.Render(content, language);
        var html = System.Net.WebUtility.HtmlDecode(Tags().Replace(mail.Html.Replace("<br>", "\n", StringComparison.Ordinal), ""));

        Assert.Equal(content.Subject.In(language), mail.Subject);
        var parts = content.Paragraphs.Append(content.Greeting)
            .Concat(content.Facts.SelectMany(fact => new[] { fact.Label, fact.Value }))
            .Concat(content.Table is { } table ? [table.Caption, .. table.Rows.SelectMany(row => row)] : [])
            .Concat(content.Citations.SelectMany(citation => new[] { citation.Label, citation.Text }))
            .Concat(content.Action is { } action ? [action.Label, new LocalizedText(action.Url, action.Url)] : []);
        Assert.All(parts, part =>
        {
            Assert.Contains(part.In(language), mail.Text, StringComparison.Ordinal);
            Assert.Contains(part.In(language), html, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Letter_InEnglish_HoldsNoChinesePunctuation(string name)
    {
        var content = Samples.Letters[name];
        var own = content.Paragraphs.Append(content.Subject).Concat(content.Facts.Select(fact => fact.Label)).Select(text => text.En);

        Assert.All(own, text => Assert.DoesNotMatch("[。；，：]", text));
    }

    [Theory]
    [MemberData(nameof(EveryLetter))]
    public void Html_OfEveryLetter_IsWellFormedAndSelfContained(string name, string language)
    {
        var html = MailRenderer.Render(Samples.Letters[name], language).Html;

        var document = XDocument.Parse(Voids().Replace(html, "$1/>"));
        Assert.DoesNotContain(document.Descendants(), element => element.Name.LocalName is "script" or "img" or "link" or "style");
        Assert.All(document.Descendants("a"), link => Assert.StartsWith("https://award.example.gov.cn/", link.Attribute("href")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Html_WithMarkupInNames_EncodesIt()
    {
        var html = MailRenderer.Render(Samples.Letters["approval"], "zh-CN").Html;

        Assert.DoesNotContain("有限公司 <b>", html, StringComparison.Ordinal);
        Assert.Contains("豫北食品股份有限公司 &lt;b&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Subject_WithLineBreak_StaysOnOneLine()
    {
        var content = Samples.Letters["sign-in"] with { Subject = new LocalizedText("标题\r\nBcc: all@example.cn", "x") };

        Assert.Equal("标题 Bcc: all@example.cn", MailRenderer.Render(content, "zh-CN").Subject);
    }

    [Fact]
    public void Text_WithAction_PutsTheLinkOnItsOwnLine()
    {
        var lines = MailRenderer.Render(Samples.Letters["approval"], "zh-CN").Text.Split('\n');

        Assert.Contains(Samples.SecretUrl, lines);
    }

    [Fact]
    public void Letterhead_OfADraft_SaysSoInBothParts()
    {
        var content = Samples.Letters["approval"] with { Letterhead = Samples.Head with { Notice = new LocalizedText("征求意见稿，尚未生效", "Draft") } };
        var mail = MailRenderer.Render(content, "zh-CN");

        Assert.Contains("征求意见稿，尚未生效", mail.Text, StringComparison.Ordinal);
        Assert.Contains("征求意见稿，尚未生效", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void ReceivedAt_OfAReceipt_IsTheSchemesWallClock() =>
        Assert.Contains("2026年4月3日 14:30:05", MailRenderer.Render(Samples.Letters["receipt"], "zh-CN").Text, StringComparison.Ordinal);

    [Fact]
    public void LastDay_BeyondTheCalendar_IsShownAsProvisional() =>
        Assert.Contains("2027年1月12日24时前（暂定", MailRenderer.Render(Samples.Letters["correction"], "zh-CN").Text, StringComparison.Ordinal);

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex("(<(?:meta|br)[^>]*)>")]
    private static partial Regex Voids();
}
