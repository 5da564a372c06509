using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>An application is not accepted: each reason with its article, and how to ask about it.</summary>
public static class RefusalLetter
{
    public static MailContent Write(Letterhead head, string applicant, string number, IReadOnlyList<RefusalReason> reasons, string url) => new(
        LetterText.Subject(head, $"申报资格审查结果（{number}）", $"application {number} is not accepted"),
        LetterText.ToUnit(applicant),
        [
            new LocalizedText(
                $"感谢贵单位对质量工作的重视和对{head.Award.Zh}的支持。经审查，贵单位本次申报不符合规定条件，不予受理。现将理由及依据告知如下。",
                $"Thank you for your interest in the {head.Award.En}. Your application was checked and does not meet the conditions, so it is not accepted. The reasons and their legal basis follow."),
            new LocalizedText(
                $"对上述结果有疑问的，可登录平台查看审查意见，或向{head.Office.Zh}询问，并请注明申报编号。条件具备后，欢迎贵单位再次申报。",
                $"If you have questions, you can read the findings on the portal or ask {head.Office.En}; please give the application's number. Once the conditions are met you are welcome to apply again."),
        ],
        [LetterText.Fact("申报编号", "Application", number), LetterText.Fact("审查结果", "Result", new LocalizedText("不予受理", "Not accepted"))],
        LetterText.Button("查看审查意见", "Read the findings", url),
        [.. reasons.Select(reason => reason.Citation).Distinct()],
        null,
        new MailTable(
            new LocalizedText("理由与依据", "Reasons and basis"),
            [new("理由", "Reason"), new("依据", "Basis")],
            [.. reasons.Select(reason => (IReadOnlyList<LocalizedText>)[reason.Reason, reason.Citation.Label])]),
        head);
}
