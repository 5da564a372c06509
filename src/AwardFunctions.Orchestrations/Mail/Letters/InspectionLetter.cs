using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Tells the office that it owes a holder an inspection.</summary>
public static class InspectionLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="recipient">Who is told.</param>
    /// <param name="honour">The holder's honour.</param>
    /// <param name="duty">What is owed, e.g. 每年至少巡查诊断一次.</param>
    /// <param name="due">The last day, inclusive.</param>
    /// <param name="daysLeft">From today to that day; null where the time for it has only begun.</param>
    /// <param name="url">The honour's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string recipient, HonourReference honour, LocalizedText duty, DateOnly due, int? daysLeft, string url,
        params IReadOnlyList<Citation> citations)
    {
        var day = LetterText.Day(due);
        return new MailContent(
            daysLeft is null
                ? LetterText.Subject(head, $"请安排：{duty.Zh}（{honour.Holder}）", $"please arrange: {duty.En} ({honour.Holder})")
                : LetterText.Subject(head, $"期限将至：{duty.Zh}（{honour.Holder}）", $"soon due: {duty.En} ({honour.Holder})"),
            LetterText.ToPerson(recipient),
            [
                new LocalizedText(
                    $"{honour.Holder}的“{honour.Title.Zh}”荣誉在有效期内。依照规定，对该单位{duty.Zh}，本次应在{day.Zh}前（含当日）完成。",
                    $"The honour “{honour.Title.En}” of {honour.Holder} is in force. The regulation asks of the office: {duty.En}. This time it is due by {day.En}, inclusive."),
                daysLeft is { } left
                    ? new LocalizedText(
                        $"距期限还有{left}天。尚未安排的，请尽快安排；已经完成的，请忽略本提醒。",
                        $"{left} days are left. If nothing is arranged yet, please see to it; if it is done, please ignore this reminder.")
                    : new LocalizedText("请与获奖单位商定日期。", "Please agree on a date with the holder."),
            ],
            [.. honour.Facts, LetterText.Fact("期限", "Due", day)],
            LetterText.Button("查看荣誉", "See the honour", url),
            citations,
            null,
            null,
            head);
    }
}
