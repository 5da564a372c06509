using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>What someone in the office should know this morning, in one letter.</summary>
public static class DigestLetter
{
    private static readonly LocalizedText Overdue = new("已逾期", "overdue");

    /// <param name="recipient">Who is told.</param>
    /// <param name="today">The day.</param>
    /// <param name="items">What is overdue or soon due; at least one.</param>
    /// <param name="url">The office's page.</param>
    public static MailContent Write(string recipient, DateOnly today, IReadOnlyList<DigestItem> items, string url)
    {
        var day = LetterText.Day(today);
        var overdue = items.Count(item => item.Overdue);
        var soon = items.Count - overdue;
        return new MailContent(
            new LocalizedText($"{day.Zh}工作提示：已逾期{overdue}项，即将到期{soon}项", $"{day.En}: {overdue} overdue, {soon} soon due"),
            LetterText.ToPerson(recipient),
            [
                new LocalizedText(
                    "下列事项已逾期或即将到期。由他人办理的，请予督促。",
                    "The following is overdue or soon due. Where it is for others to do, please follow it up."),
            ],
            [],
            LetterText.Button("前往工作台", "Open the office's page", url),
            [.. items.Select(item => item.Citation).Distinct()],
            null,
            new MailTable(
                new LocalizedText($"事项（共{items.Count}项）", $"Matters ({items.Count})"),
                [new("事项", "Matter"), new("奖项", "Award"), new("办理", "By"), new("期限", "Due")],
                [.. items.Select(item => (IReadOnlyList<LocalizedText>)[item.What, item.Award, LetterText.Same(item.Who), DueOf(item)])]));
    }

    private static LocalizedText DueOf(DigestItem item)
    {
        var due = LetterText.LastDay(item.Due);
        return item.Overdue ? new($"{due.Zh}（{Overdue.Zh}）", $"{due.En} ({Overdue.En})") : due;
    }
}
