using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Reminds a person of a decision that is due.</summary>
public static class ApprovalReminderLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="approver">The person's name.</param>
    /// <param name="sheet">What is to be decided.</param>
    /// <param name="overdue">The time is over.</param>
    /// <param name="url">The confirmation page.</param>
    public static MailContent Write(Letterhead head, string approver, DecisionSheet sheet, bool overdue, string url) => new(
        sheet.Ask is not null
            ? LetterText.Subject(head, $"{(overdue ? "答复已逾期" : "答复提醒")}：{sheet.Subject.Zh}", $"{(overdue ? "answer overdue" : "reminder")}: {sheet.Subject.En}")
            : overdue
            ? LetterText.Subject(head, $"审批已逾期：{sheet.Subject.Zh}", $"decision overdue: {sheet.Subject.En}")
            : LetterText.Subject(head, $"审批提醒：{sheet.Subject.Zh}", $"reminder: {sheet.Subject.En}"),
        LetterText.ToPerson(approver),
        [
            sheet.Ask is not null
                ? new LocalizedText(
                    $"请您答复的“{sheet.Subject.Zh}”尚未收到答复，请{(overdue ? "尽快" : "于" + LetterText.LastDay(sheet.Due).Zh)}在页面上答复。",
                    $"“{sheet.Subject.En}” still awaits your answer. Please answer on the page {(overdue ? "as soon as you can" : "by " + LetterText.LastDay(sheet.Due).En)}.")
                : overdue
                ? new LocalizedText(
                    $"报请您审批的“{sheet.Subject.Zh}”已超过办理期限，后续程序须待您作出决定后方可进行，请尽快办理。",
                    $"“{sheet.Subject.En}” is past its due date, and the procedure cannot go on without your decision. Please decide as soon as you can.")
                : new LocalizedText(
                    $"报请您审批的“{sheet.Subject.Zh}”尚未办理，请于{LetterText.LastDay(sheet.Due).Zh}作出决定。",
                    $"“{sheet.Subject.En}” still awaits your decision. Please decide by {LetterText.LastDay(sheet.Due).En}."),
        ],
        sheet.AllFacts,
        sheet.Ask is null ? LetterText.Button("查看并审批", "Review and decide", url) : LetterText.Button("查看并答复", "Look and answer", url),
        [sheet.Citation],
        ApprovalLetter.LinkNote,
        sheet.Table,
        head);
}
