using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>An applicant is visited.</summary>
public static class VisitLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="applicant">The unit.</param>
    /// <param name="number">The application's number.</param>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="until">Last day, inclusive.</param>
    /// <param name="team">The names of those who come.</param>
    /// <param name="url">The application's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string applicant, string number, DateOnly from, DateOnly until, string team, string url, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"现场评审通知（{number}）", $"visit for application {number}"),
        LetterText.ToUnit(applicant),
        [
            new LocalizedText(
                $"{head.Award.Zh}评审组将到贵单位开展现场评审，请安排相关人员并备好有关材料。如评审组成员与贵单位存在利害关系，请尽快告知评审办。",
                $"The review group of the {head.Award.En} will visit your unit. Please have the people and papers concerned at hand, and tell the office soon if a member has an interest in your unit."),
            new LocalizedText("现场评审不收取任何费用，请勿宴请、馈赠。", "The visit is free of charge; please offer neither banquets nor gifts."),
        ],
        [
            LetterText.Fact("申报编号", "Application", number),
            LetterText.Fact("开始日期", "First day", LetterText.Day(from)),
            LetterText.Fact("结束日期", "Last day", LetterText.Day(until)),
            LetterText.Fact("评审组成员", "The group", team),
        ],
        LetterText.Button("查看申报情况", "See your application", url),
        citations,
        null,
        null,
        head);
}
