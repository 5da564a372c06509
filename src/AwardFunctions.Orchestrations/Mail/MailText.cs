using System.Text;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>The plain-text part: blocks with a blank line between them, links on lines of their own.</summary>
internal static class MailText
{
    public static string Write(MailContent content, string language)
    {
        var blocks = new List<string>();
        if (content.Letterhead is { } head)
            blocks.Add(head.Notice is { } notice ? $"{head.Award.In(language)}\n*** {notice.In(language)} ***" : head.Award.In(language));
        blocks.Add(content.Greeting.In(language));
        blocks.AddRange(content.Paragraphs.Select(paragraph => paragraph.In(language)));
        if (content.Facts.Count > 0)
            blocks.Add(string.Join('\n', content.Facts.Select(fact => Labelled(fact.Label, fact.Value, language))));
        if (content.Table is { } table)
            blocks.Add(Table(table, language));
        if (content.Action is { } action)
            blocks.Add($"{action.Label.In(language)}{MailPhrases.Colon.In(language).TrimEnd()}\n{action.Url}");
        if (content.Small is { } small)
            blocks.Add(small.In(language));
        if (content.Letterhead is { } signer)
            blocks.Add(signer.Office.In(language));
        if (content.Citations.Count > 0)
            blocks.Add(Citations(content.Citations, language));
        blocks.Add("--\n" + MailPhrases.NotRead.In(language));
        return string.Join("\n\n", blocks.Select(block => block.ReplaceLineEndings("\n"))) + "\n";
    }

    /// <remarks>Columns do not line up in proportional fonts and with wide characters, so each row is a small block of its own.</remarks>
    private static string Table(MailTable table, string language)
    {
        var text = new StringBuilder(table.Caption.In(language)).Append(MailPhrases.Colon.In(language).TrimEnd());
        for (var row = 0; row < table.Rows.Count; row++)
        {
            text.Append('\n').Append(row + 1).Append(". ").Append(table.Rows[row][0].In(language));
            for (var column = 1; column < table.Columns.Count; column++)
                text.Append("\n   ").Append(Labelled(table.Columns[column], table.Rows[row][column], language));
        }

        return text.ToString();
    }

    private static string Citations(IReadOnlyList<Citation> citations, string language) =>
        MailPhrases.Basis.In(language) + MailPhrases.Colon.In(language).TrimEnd()
        + string.Concat(citations.Select(citation => "\n- " + MailPhrases.Cite(citation, language)));

    private static string Labelled(LocalizedText label, LocalizedText value, string language) =>
        label.In(language) + MailPhrases.Colon.In(language) + value.In(language);
}
