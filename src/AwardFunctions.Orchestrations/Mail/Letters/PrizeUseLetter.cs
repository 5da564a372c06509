using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Tells a holder what the office found in the account of its prize.</summary>
public static class PrizeUseLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="holder">The holder.</param>
    /// <param name="result">What the office decided.</param>
    /// <param name="finding">Its reasons; null where it gave none.</param>
    /// <param name="answerBy">By when the holder is to answer, inclusive; null where nothing is asked.</param>
    /// <param name="url">The account's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string holder, LocalizedText result, string? finding, DateOnly? answerBy, string url, params IReadOnlyList<Citation> citations) => new(
        answerBy is { } day
            ? LetterText.Subject(head, $"请说明奖金使用情况（{LetterText.Day(day).Zh}前）", $"please explain the use of the prize by {LetterText.Day(day).En}")
            : LetterText.Subject(head, $"奖金使用情况审核结果：{result.Zh}", $"use of the prize: {result.En}"),
        LetterText.ToUnit(holder),
        [
            answerBy is null
                ? new LocalizedText($"贵单位报告的奖金使用情况已审核：{result.Zh}。", $"Your account of the prize was looked at: it was {result.En}.")
                : new LocalizedText("贵单位报告的奖金使用情况已审核，请就下列问题说明后重新提交。", "Your account of the prize was looked at. Please answer the question below and hand it in again."),
        ],
        [
            .. finding is { } reasons ? [LetterText.Fact("审核意见", "Finding", reasons)] : Array.Empty<MailFact>(),
            .. answerBy is { } by ? [LetterText.Fact("说明期限", "By", LetterText.Day(by))] : Array.Empty<MailFact>(),
        ],
        LetterText.Button("查看报告", "See the account", url),
        citations,
        null,
        null,
        head);
}
