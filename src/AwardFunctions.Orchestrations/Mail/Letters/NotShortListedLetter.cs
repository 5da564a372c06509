using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>An applicant does not go on after a review.</summary>
public static class NotShortListedLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="applicant">The unit.</param>
    /// <param name="number">The application's number.</param>
    /// <param name="stage">The review, e.g. 材料评审.</param>
    /// <param name="reason">Why.</param>
    /// <param name="url">The application's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string applicant, string number, LocalizedText stage, LocalizedText reason, string url, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"{stage.Zh}结果告知（{number}）", $"result of the {stage.En} for application {number}"),
        LetterText.ToUnit(applicant),
        [
            new LocalizedText(
                $"感谢贵单位积极参加{head.Award.Zh}申报。{stage.Zh}已经结束，很遗憾，贵单位本次未进入下一环节。现书面告知如下。",
                $"Thank you for applying for the {head.Award.En}. The {stage.En} is over, and we are sorry that your unit does not go on to the next stage. We hereby tell you in writing."),
            new LocalizedText("希望贵单位持续推进卓越绩效管理，欢迎再次申报。", "We hope that you will keep working towards excellence, and you are welcome to apply again."),
        ],
        [LetterText.Fact("申报编号", "Application", number), LetterText.Fact("所处环节", "Stage", stage), LetterText.Fact("原因", "Reason", reason)],
        LetterText.Button("查看申报情况", "See your application", url),
        citations,
        null,
        null,
        head);
}
