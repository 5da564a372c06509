using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Tells a holder that its self-report was accepted, or what is to be added to it.</summary>
public static class SelfReportLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="holder">The holder.</param>
    /// <param name="year">The calendar year the report is on.</param>
    /// <param name="correctBy">By when it is to be handed in again, inclusive; null where it was accepted.</param>
    /// <param name="note">Why it was returned.</param>
    /// <param name="url">The report's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string holder, int year, DateOnly? correctBy, string? note, string url, params IReadOnlyList<Citation> citations) =>
        correctBy is { } day
            ? new MailContent(
                LetterText.Subject(head, $"{year}年度自评报告需要补充（{LetterText.Day(day).Zh}前）", $"the self-report on {year} is to be completed by {LetterText.Day(day).En}"),
                LetterText.ToUnit(holder),
                [
                    new LocalizedText(
                        $"贵单位提交的{year}年度自评报告已审阅，需要补充。请在{LetterText.Day(day).Zh}前（含当日）修改后重新提交，其余内容无需重新填写。",
                        $"Your self-report on {year} was looked at and is to be completed. Please change it and hand it in again by {LetterText.Day(day).En}, inclusive; nothing else needs to be filled in again."),
                ],
                [LetterText.Fact("退回理由", "Reasons", note ?? ""), LetterText.Fact("补充期限", "By", LetterText.Day(day))],
                LetterText.Button("前往补充", "Complete the report", url), citations, null, null, head)
            : new MailContent(
                LetterText.Subject(head, $"{year}年度自评报告已被接受", $"the self-report on {year} was accepted"),
                LetterText.ToUnit(holder),
                [new LocalizedText($"贵单位提交的{year}年度自评报告已被接受，感谢配合。", $"Your self-report on {year} was accepted. Thank you.")],
                [],
                LetterText.Button("查看报告", "See the report", url), citations, null, null, head);
}
