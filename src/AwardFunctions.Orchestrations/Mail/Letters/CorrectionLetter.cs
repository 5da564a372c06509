using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>补正: an application is returned so that named things can be corrected in time.</summary>
public static class CorrectionLetter
{
    public static MailContent Write(
        Letterhead head, string applicant, string number, IReadOnlyList<CorrectionItem> items, Deadline due, string url,
        params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"申报材料补正通知（{number}）", $"application {number} needs correction"),
        LetterText.ToUnit(applicant),
        [
            new LocalizedText(
                $"经核查，贵单位的申报材料需要补正。请于{LetterText.LastDay(due).Zh}登录平台，按下列事项逐项补正后重新提交。",
                $"Your application was checked and needs correction. Please sign in, correct the points below one by one and submit it again by {LetterText.LastDay(due).En}."),
            new LocalizedText(
                "其余内容无需重新填写。逾期未补正的，本次申报不予受理。",
                "Nothing else needs to be filled in again. If nothing is corrected in time, the application is refused."),
        ],
        [
            LetterText.Fact("申报编号", "Application", number),
            LetterText.Fact("补正期限", "Correct by", LetterText.LastDay(due)),
        ],
        LetterText.Button("前往补正", "Correct the application", url),
        citations,
        null,
        new MailTable(
            new LocalizedText("需补正事项", "What to correct"),
            [new("项目", "Where"), new("要求", "What")],
            [.. items.Select(item => (IReadOnlyList<LocalizedText>)[item.Where, item.What])]),
        head);
}
