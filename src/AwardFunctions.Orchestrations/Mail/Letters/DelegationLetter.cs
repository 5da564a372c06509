using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Tells a person that decisions were delegated to it, from one day to another, both inclusive.</summary>
public static class DelegationLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="substitute">Who now decides.</param>
    /// <param name="approver">For whom.</param>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="until">Last day, inclusive.</param>
    /// <param name="sheet">What is to be decided.</param>
    /// <param name="url">The confirmation page.</param>
    public static MailContent Write(
        Letterhead head, string substitute, string approver, DateOnly from, DateOnly until, DecisionSheet sheet, string url) => new(
        LetterText.Subject(head, $"受托审批：{sheet.Subject.Zh}", $"delegated to you: {sheet.Subject.En}"),
        LetterText.ToPerson(substitute),
        [
            new LocalizedText(
                $"{approver}已授权您在{LetterText.Day(from).Zh}至{LetterText.Day(until).Zh}期间代为审批。请就“{sheet.Subject.Zh}”于{LetterText.LastDay(sheet.Due).Zh}作出决定。委托人与受托人的姓名均将记录在案。",
                $"{approver} has delegated decisions to you from {LetterText.Day(from).En} to {LetterText.Day(until).En}. Please decide on “{sheet.Subject.En}” by {LetterText.LastDay(sheet.Due).En}. Both names go on record."),
        ],
        [
            LetterText.Fact("委托人", "Delegated by", approver),
            LetterText.Fact("授权期间", "Delegation", new LocalizedText(
                $"{LetterText.Day(from).Zh}至{LetterText.Day(until).Zh}", $"{LetterText.Day(from).En} to {LetterText.Day(until).En}")),
            .. sheet.AllFacts,
        ],
        LetterText.Button("查看并审批", "Review and decide", url),
        [sheet.Citation],
        ApprovalLetter.LinkNote,
        sheet.Table,
        head);
}
