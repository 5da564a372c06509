using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Reminds whoever owes something by a day that was set for it.</summary>
public static class DeadlineLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="greeting">First line.</param>
    /// <param name="honour">The honour it comes with.</param>
    /// <param name="matter">What is owed.</param>
    /// <param name="due">The last day, inclusive.</param>
    /// <param name="daysLeft">From today to that day; 0 where it is today.</param>
    /// <param name="required">The day is binding; otherwise it is only asked for.</param>
    /// <param name="url">Where it is done.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, LocalizedText greeting, HonourReference honour, LocalizedText matter, DateOnly due, int daysLeft, bool required, string url,
        params IReadOnlyList<Citation> citations)
    {
        var day = LetterText.Day(due);
        return new MailContent(
            daysLeft == 0
                ? LetterText.Subject(head, $"今日到期：{matter.Zh}（{honour.Holder}）", $"due today: {matter.En} ({honour.Holder})")
                : LetterText.Subject(head, $"期限将至：{matter.Zh}（{honour.Holder}，{day.Zh}前）", $"soon due: {matter.En} ({honour.Holder}), by {day.En}"),
            greeting,
            [
                required
                    ? new LocalizedText($"下列事项应在{day.Zh}前（含当日）完成：{matter.Zh}。", $"The following is due by {day.En}, inclusive: {matter.En}.")
                    : new LocalizedText($"下列事项请尽量在{day.Zh}前（含当日）完成：{matter.Zh}。", $"We ask for the following by {day.En}, inclusive: {matter.En}."),
                daysLeft == 0
                    ? new LocalizedText("今天是最后一天。已经完成的，请忽略本提醒。", "Today is the last day. If it is done, please ignore this reminder.")
                    : new LocalizedText($"距该日还有{daysLeft}天。已经完成的，请忽略本提醒。", $"{daysLeft} days are left. If it is done, please ignore this reminder."),
            ],
            [.. honour.Facts, LetterText.Fact("期限", "Due", day)],
            LetterText.Button("前往办理", "See to it", url),
            citations,
            null,
            null,
            head);
    }
}
