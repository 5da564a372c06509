using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Fraud in an application was established and is on record.</summary>
public static class FraudLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="applicant">The unit.</param>
    /// <param name="number">The application's number.</param>
    /// <param name="foundOn">The day of the finding.</param>
    /// <param name="facts">What was found, in the language it was written in.</param>
    /// <param name="url">The application's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string applicant, string number, DateOnly foundOn, string facts, string url, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"关于申报中弄虚作假情况的告知（{number}）", $"fraud established in application {number}"),
        LetterText.ToUnit(applicant),
        [
            new LocalizedText(
                "经查实，贵单位在申报中存在弄虚作假等违规行为，已予登记；依照规定，再次申报时将据此审核。",
                "Fraud in your application was established and is on record; under the regulation it counts whenever you apply again."),
            new LocalizedText("如有不同意见，请尽快向评审工作机构书面陈述并提供证明材料。", "If you see it differently, please tell the office in writing without delay, with proof."),
        ],
        [
            LetterText.Fact("申报编号", "Application", number), LetterText.Fact("认定日期", "Date of the finding", LetterText.Day(foundOn)),
            LetterText.Fact("查实情况", "Finding", facts),
        ],
        LetterText.Button("查看申报", "See the application", url),
        citations,
        null,
        null,
        head);
}
