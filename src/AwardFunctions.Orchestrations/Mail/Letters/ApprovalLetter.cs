using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Asks a person to decide. The link opens a page that asks for confirmation; opening it decides nothing.</summary>
public static class ApprovalLetter
{
    internal static readonly LocalizedText LinkNote = new(
        "打开链接不会产生任何决定，须在页面上确认后方可生效。链接仅供收件人本人使用，请勿转发；如需他人代办，请在页面上办理授权。",
        "Opening the link decides nothing; only your confirmation on the page does. The link is for you alone: please do not forward it. To have someone else decide, delegate on the page.");

    private static readonly LocalizedText AnswerNote = new(
        "打开链接不会产生任何答复，须在页面上确认后方可生效。链接仅供收件人本人使用，请勿转发。",
        "Opening the link answers nothing; only your confirmation on the page does. The link is for you alone: please do not forward it.");

    public static MailContent Write(Letterhead head, string approver, DecisionSheet sheet, string url) =>
        sheet.Ask is { } ask ? Answer(head, approver, sheet, ask, url) : Approve(head, approver, sheet, url);

    private static MailContent Answer(Letterhead head, string asked, DecisionSheet sheet, LocalizedText ask, string url) => new(
        LetterText.Subject(head, $"请答复：{sheet.Subject.Zh}", $"please answer: {sheet.Subject.En}"),
        LetterText.ToPerson(asked),
        [ask, new LocalizedText($"请于{LetterText.LastDay(sheet.Due).Zh}在页面上答复。", $"Please answer on the page by {LetterText.LastDay(sheet.Due).En}.")],
        sheet.AllFacts,
        LetterText.Button("查看并答复", "Look and answer", url),
        [sheet.Citation],
        AnswerNote,
        sheet.Table,
        head);

    private static MailContent Approve(Letterhead head, string approver, DecisionSheet sheet, string url) => new(
        LetterText.Subject(head, $"请审批：{sheet.Subject.Zh}", $"please decide: {sheet.Subject.En}"),
        LetterText.ToPerson(approver),
        [
            new LocalizedText(
                $"现将“{sheet.Subject.Zh}”报请审批，请于{LetterText.LastDay(sheet.Due).Zh}作出决定。",
                $"“{sheet.Subject.En}” is submitted for your decision. Please decide by {LetterText.LastDay(sheet.Due).En}."),
        ],
        sheet.AllFacts,
        LetterText.Button("查看并审批", "Review and decide", url),
        [sheet.Citation],
        LinkNote,
        sheet.Table,
        head);
}
