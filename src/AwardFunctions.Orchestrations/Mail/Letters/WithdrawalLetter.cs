using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Tells the office that an applicant took its application back.</summary>
public static class WithdrawalLetter
{
    public static MailContent Write(
        Letterhead head, string person, string applicant, string number, string reason, string url, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"申报撤回：{applicant}（{number}）", $"{applicant} withdrew application {number}"),
        LetterText.ToPerson(person),
        [new LocalizedText("以下申报已由申报者撤回，相关待办已自动取消，无需办理。", "The applicant took this application back; whatever was asked about it is cancelled and there is nothing to do.")],
        [
            LetterText.Fact("申报编号", "Application", number),
            LetterText.Fact("申报者", "Applicant", applicant),
            LetterText.Fact("撤回理由", "Reason", reason.Length == 0 ? "—" : reason),
        ],
        LetterText.Button("查看申报", "See the application", url),
        citations,
        null,
        null,
        head);
}
