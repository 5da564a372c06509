using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>The window closes soon and an application is still a draft.</summary>
public static class DraftReminderLetter
{
    public static MailContent Write(
        Letterhead head, string applicant, string number, Deadline closes, string url, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, "申报即将截止，请及时提交", "the application window closes soon"),
        LetterText.ToUnit(applicant),
        [
            new LocalizedText(
                $"贵单位的{head.Award.Zh}申报材料已保存为草稿，尚未提交。申报截止时间为{LetterText.LastDay(closes).Zh}，逾期将无法提交，请及时完成。",
                $"Your application for the {head.Award.En} is saved as a draft and has not been submitted. The window closes at {LetterText.LastDay(closes).En}; after that it cannot be submitted."),
        ],
        [LetterText.Fact("草稿编号", "Draft", number), LetterText.Fact("申报截止", "Closes", LetterText.LastDay(closes))],
        LetterText.Button("继续填写并提交", "Continue and submit", url),
        citations,
        null,
        null,
        head);
}
