using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>
/// The HTML part. Mail clients know tables and inline styles, and many drop everything else: no style sheet, no images, no
/// scripts. All text is encoded.
/// </summary>
internal static class MailHtml
{
    private const string Ink = "#1f2328";
    private const string Quiet = "#6b6f76";
    private const string Line = "#e4e1da";
    private const string Red = "#9c1f1f";
    private const string ChineseFont = "-apple-system,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Segoe UI',Arial,sans-serif";
    private const string EnglishFont = "-apple-system,'Segoe UI',Roboto,Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";
    private const string Break = "overflow-wrap:anywhere;word-break:break-word;";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Write(MailContent content, string language)
    {
        string Say(LocalizedText text) => Lines(text.In(language));
        var html = new StringBuilder();
        html.Append($"""
            <!DOCTYPE html>
            <html lang="{(language == "en" ? "en" : "zh-CN")}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>{Encode(content.Subject.In(language))}</title></head>
            <body style="margin:0;padding:0;background:#f3f1ec;">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f1ec;"><tr><td align="center" style="padding:24px 12px;">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid {Line};border-top:4px solid {Red};font-family:{(language == "en" ? EnglishFont : ChineseFont)};color:{Ink};font-size:15px;line-height:1.8;text-align:left;">
            <tr><td style="padding:22px 32px 0;font-size:16px;font-weight:bold;letter-spacing:1px;color:{Red};">{Say(content.Letterhead?.Award ?? MailPhrases.Portal)}</td></tr>

            """);
        if (content.Letterhead?.Notice is { } notice)
            Row(html, "8px", $"<span style=\"display:inline-block;padding:0 10px;border:1px solid {Red};color:{Red};font-size:13px;\">{Say(notice)}</span>");
        Row(html, "18px", Say(content.Greeting));
        foreach (var paragraph in content.Paragraphs)
            Row(html, "10px", Say(paragraph));
        if (content.Facts.Count > 0)
            Row(html, "18px", Facts(content.Facts, language));
        if (content.Table is { } table)
            Row(html, "18px", Table(table, language));
        if (content.Action is { } action)
            Row(html, "24px", Button(action, language));
        if (content.Small is { } small)
            Row(html, "16px", $"<div style=\"font-size:13px;line-height:1.7;color:{Quiet};\">{Say(small)}</div>");
        if (content.Letterhead is { } head)
            Row(html, "18px", $"<div style=\"text-align:right;\">{Say(head.Office)}</div>");
        if (content.Citations.Count > 0)
            Row(html, "22px", Basis(content.Citations, language));
        html.Append($"""
            <tr><td style="padding:26px 32px 22px;"><div style="border-top:1px solid {Line};padding-top:12px;font-size:12px;line-height:1.7;color:{Quiet};">{Say(MailPhrases.NotRead)}</div></td></tr>
            </table>
            </td></tr></table>
            </body>
            </html>

            """);
        return html.ToString();
    }

    private static void Row(StringBuilder html, string top, string inner) =>
        html.Append($"<tr><td style=\"padding:{top} 32px 0;\">{inner}</td></tr>\n");

    private static string Facts(IReadOnlyList<MailFact> facts, string language)
    {
        var html = new StringBuilder(
            $"<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"border-top:1px solid {Line};font-size:14px;line-height:1.7;\">\n");
        foreach (var fact in facts)
        {
            html.Append($"<tr><td width=\"30%\" valign=\"top\" style=\"padding:8px 12px 8px 0;border-bottom:1px solid {Line};color:{Quiet};\">{Lines(fact.Label.In(language))}</td>")
                .Append($"<td valign=\"top\" style=\"padding:8px 0;border-bottom:1px solid {Line};{Break}\">{Lines(fact.Value.In(language))}</td></tr>\n");
        }

        return html.Append("</table>").ToString();
    }

    private static string Table(MailTable table, string language)
    {
        var html = new StringBuilder($"<div style=\"font-weight:bold;padding-bottom:6px;\">{Lines(table.Caption.In(language))}</div>")
            .Append($"<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"border-collapse:collapse;font-size:13px;line-height:1.6;\">\n<tr>");
        foreach (var column in table.Columns)
            html.Append($"<th align=\"left\" valign=\"top\" style=\"padding:6px 8px;border:1px solid {Line};background:#f8f7f3;font-weight:normal;color:{Quiet};\">{Lines(column.In(language))}</th>");
        html.Append("</tr>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
                html.Append($"<td valign=\"top\" style=\"padding:6px 8px;border:1px solid {Line};{Break}\">{Lines(cell.In(language))}</td>");
            html.Append("</tr>\n");
        }

        return html.Append("</table>").ToString();
    }

    private static string Button(MailAction action, string language) => $"""
        <table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="background:{Red};"><a href="{Encode(action.Url)}" style="display:inline-block;padding:11px 30px;color:#ffffff;text-decoration:none;font-size:15px;">{Lines(action.Label.In(language))}</a></td></tr></table>
        <div style="padding-top:12px;font-size:12px;line-height:1.6;color:{Quiet};">{Lines(MailPhrases.BareLink.In(language))}<br><a href="{Encode(action.Url)}" style="color:{Quiet};word-break:break-all;">{Encode(action.Url)}</a></div>
        """;

    private static string Basis(IReadOnlyList<Citation> citations, string language)
    {
        var html = new StringBuilder(
            $"<div style=\"border-left:3px solid {Line};padding:2px 0 2px 12px;font-size:13px;line-height:1.7;color:{Quiet};\"><div style=\"color:{Ink};\">{Lines(MailPhrases.Basis.In(language))}</div>");
        foreach (var citation in citations)
            html.Append($"<div>{Lines(MailPhrases.Cite(citation, language))}</div>");
        return html.Append("</div>").ToString();
    }

    private static string Lines(string text) => Encode(text.ReplaceLineEndings("\n")).Replace("&#xA;", "<br>", StringComparison.Ordinal);

    private static string Encode(string text) => Encoder.Encode(text);
}
