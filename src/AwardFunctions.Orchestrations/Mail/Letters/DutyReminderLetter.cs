using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Reminds a holder of a yearly duty.</summary>
public static class DutyReminderLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="honour">The honour the duty comes with.</param>
    /// <param name="duty">What is owed.</param>
    /// <param name="due">The last day, inclusive.</param>
    /// <param name="daysLeft">From today to that day; 0 where it is today.</param>
    /// <param name="required">The regulation sets the day; otherwise the office only asks for it.</param>
    /// <param name="url">The honour's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, HonourReference honour, LocalizedText duty, DateOnly due, int daysLeft, bool required, string url,
        params IReadOnlyList<Citation> citations)
    {
        var day = LetterText.Day(due);
        return new MailContent(
            daysLeft == 0
                ? LetterText.Subject(head, $"今日到期：{duty.Zh}", $"due today: {duty.En}")
                : LetterText.Subject(head, $"提醒：{duty.Zh}（{day.Zh}前）", $"reminder: {duty.En}, by {day.En}"),
            LetterText.ToUnit(honour.Holder),
            [
                required
                    ? new LocalizedText(
                        $"贵单位是“{honour.Title.Zh}”获奖单位，依照规定，应在{day.Zh}前（含当日）{duty.Zh}。",
                        $"As a holder of the honour “{honour.Title.En}” you owe the following by {day.En}, inclusive: {duty.En}.")
                    : new LocalizedText(
                        $"贵单位是“{honour.Title.Zh}”获奖单位，依照规定，应{duty.Zh}。规定未设具体日期，请尽量在{day.Zh}前（含当日）完成。",
                        $"As a holder of the honour “{honour.Title.En}” you owe the following: {duty.En}. The regulation names no day; we ask for it by {day.En}, inclusive."),
                daysLeft == 0
                    ? new LocalizedText("今天是最后一天。已经完成的，请忽略本提醒。", "Today is the last day. If it is done, please ignore this reminder.")
                    : new LocalizedText(
                        $"距该日还有{daysLeft}天，请及早准备。已经完成的，请忽略本提醒。",
                        $"{daysLeft} days are left; please prepare in good time. If it is done, please ignore this reminder."),
            ],
            [.. honour.Facts, LetterText.Fact("期限", "Due", day)],
            LetterText.Button("查看荣誉", "See the honour", url),
            citations,
            null,
            null,
            head);
    }
}
