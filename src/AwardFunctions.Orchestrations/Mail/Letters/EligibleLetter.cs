using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>An application passed the formal check.</summary>
public static class EligibleLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="applicant">The unit that applied.</param>
    /// <param name="number">The application's number.</param>
    /// <param name="next">What comes next, in a sentence.</param>
    /// <param name="url">The application's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string applicant, string number, LocalizedText next, string url, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"申报资格审查通过（{number}）", $"application {number} is eligible"),
        LetterText.ToUnit(applicant),
        [
            new LocalizedText(
                $"经审查，贵单位符合{head.Award.Zh}申报条件，申报材料齐全，予以受理。",
                $"Your application for the {head.Award.En} was checked: it is complete, you are eligible, and it is accepted."),
            next,
        ],
        [LetterText.Fact("申报编号", "Application", number), LetterText.Fact("审查结果", "Result", new LocalizedText("符合申报条件", "Eligible"))],
        LetterText.Button("查看申报进度", "Follow the application", url),
        citations,
        null,
        null,
        head);
}
