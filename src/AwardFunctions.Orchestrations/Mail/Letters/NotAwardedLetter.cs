using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>An application ended without an honour.</summary>
public static class NotAwardedLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="applicant">The unit.</param>
    /// <param name="number">The application's number.</param>
    /// <param name="stage">Where it ended, e.g. 材料评审.</param>
    /// <param name="url">The application's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string applicant, string number, LocalizedText stage, string url, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"评审结果告知（{number}）", $"result of application {number}"),
        LetterText.ToUnit(applicant),
        [
            new LocalizedText(
                $"感谢贵单位积极参加{head.Award.Zh}申报。本届评审工作已有结果，很遗憾，贵单位本次未能获奖。现将有关情况告知如下。",
                $"Thank you for applying for the {head.Award.En}. The result is known, and we are sorry that your unit is not among those honoured this time."),
            new LocalizedText(
                "贵单位可登录平台查看评审情况。希望贵单位持续推进卓越绩效管理，欢迎再次申报。",
                "On the portal you can see how the application fared. We hope that you will keep working towards excellence, and you are welcome to apply again."),
        ],
        [LetterText.Fact("申报编号", "Application", number), LetterText.Fact("所处环节", "Stage", stage)],
        LetterText.Button("查看评审情况", "See how it fared", url),
        citations,
        null,
        null,
        head);
}
