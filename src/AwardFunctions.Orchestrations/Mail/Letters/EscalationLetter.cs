using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Tells the office that a decision was not taken in time.</summary>
public static class EscalationLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="recipient">Who is told.</param>
    /// <param name="approver">Who should have decided.</param>
    /// <param name="sheet">What is to be decided.</param>
    /// <param name="url">The page on which the office can act.</param>
    public static MailContent Write(Letterhead head, string recipient, string approver, DecisionSheet sheet, string url) => new(
        LetterText.Subject(head, $"逾期督办：{sheet.Subject.Zh}", $"escalation: {sheet.Subject.En}"),
        LetterText.ToPerson(recipient),
        [
            new LocalizedText(
                $"报请{approver}审批的“{sheet.Subject.Zh}”已超过办理期限，至今未作出决定。请予督办；必要时，可依规定变更审批人或办理授权。",
                $"“{sheet.Subject.En}” was submitted to {approver} and has not been decided in time. Please follow it up; where needed, name another approver or arrange a delegation."),
        ],
        [LetterText.Fact("审批人", "Approver", approver), .. sheet.AllFacts],
        LetterText.Button("查看办理情况", "See where it stands", url),
        [sheet.Citation],
        null,
        sheet.Table,
        head);
}
