using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Tells the office that what a holder, or it itself, owed is overdue.</summary>
public static class DutyOverdueLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="recipient">Who is told.</param>
    /// <param name="honour">The honour the duty comes with.</param>
    /// <param name="duty">What is owed.</param>
    /// <param name="due">The last day, inclusive; it has passed.</param>
    /// <param name="byHolder">The holder owes it; otherwise the office does.</param>
    /// <param name="url">The honour's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string recipient, HonourReference honour, LocalizedText duty, DateOnly due, bool byHolder, string url,
        params IReadOnlyList<Citation> citations)
    {
        var day = LetterText.Day(due);
        return new MailContent(
            LetterText.Subject(head, $"已逾期：{duty.Zh}（{honour.Holder}）", $"overdue: {duty.En} ({honour.Holder})"),
            LetterText.ToPerson(recipient),
            [
                byHolder ? new LocalizedText(
                    $"{honour.Holder}应在{day.Zh}前（含当日）{duty.Zh}，现已逾期，平台上没有完成的记录。请予督促。",
                    $"{honour.Holder} owed the following by {day.En}, inclusive: {duty.En}. The day has passed and the portal holds no record of it. Please follow it up.") : new LocalizedText(
                    $"依照规定，对{honour.Holder}应在{day.Zh}前（含当日）完成：{duty.Zh}。现已逾期，平台上没有完成的记录。请尽快办理。",
                    $"For {honour.Holder} the following was due by {day.En}, inclusive: {duty.En}. The day has passed and the portal holds no record of it. Please see to it."),
            ],
            [.. honour.Facts, LetterText.Fact("期限", "Due", day)],
            LetterText.Button("查看荣誉", "See the honour", url),
            citations,
            null,
            null,
            head);
    }
}
