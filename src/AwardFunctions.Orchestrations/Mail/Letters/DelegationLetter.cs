using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Tells a person that a decision was delegated to it, until a day, inclusive.</summary>
public static class DelegationLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="substitute">Who now decides.</param>
    /// <param name="approver">For whom.</param>
    /// <param name="until">Last day, inclusive.</param>
    /// <param name="sheet">What is to be decided.</param>
    /// <param name="url">The confirmation page.</param>
    public static MailContent Write(
        Letterhead head, string substitute, string approver, DateOnly until, DecisionSheet sheet, string url) => new(
        LetterText.Subject(head, $"受托审批：{sheet.Subject.Zh}", $"delegated to you: {sheet.Subject.En}"),
        LetterText.ToPerson(substitute),
        [
            new LocalizedText(
                $"{approver}委托您代为审批“{sheet.Subject.Zh}”，委托至{LetterText.Day(until).Zh}（含当日），逾期未决定的，由委托人决定。请于{LetterText.LastDay(sheet.Due).Zh}作出决定。委托人与受托人的姓名均将记录在案。",
                $"{approver} has delegated “{sheet.Subject.En}” to you until {LetterText.Day(until).En}, inclusive; after that day the decision is theirs again. Please decide by {LetterText.LastDay(sheet.Due).En}. Both names go on record."),
        ],
        [
            LetterText.Fact("委托人", "Delegated by", approver),
            LetterText.Fact("委托截止", "Delegated until", LetterText.Day(until)),
            .. sheet.AllFacts,
        ],
        LetterText.Button("查看并审批", "Review and decide", url),
        [sheet.Citation],
        ApprovalLetter.LinkNote,
        sheet.Table,
        head);
}
