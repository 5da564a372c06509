using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>An objection was received.</summary>
public static class ObjectionReceiptLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="objector">Who objected.</param>
    /// <param name="number">The objection's number.</param>
    /// <param name="unit">The unit objected to.</param>
    /// <param name="receivedAt">When it arrived.</param>
    /// <param name="listed">It is against a public list, and holds its unit.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string objector, string number, string unit, DateTimeOffset receivedAt, bool listed, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"异议接收回执（{number}）", $"receipt for objection {number}"),
        LetterText.ToPerson(objector),
        [
            listed
                ? new LocalizedText(
                    $"您就{head.Award.Zh}公示名单提出的异议已收到，我们将依照规定组织核实，并将处理结果书面告知您。核实期间，该单位的后续程序暂缓进行。",
                    $"We have received your objection to the published list of the {head.Award.En}. It will be verified, and you will be told the outcome in writing. Until then the procedure rests for this unit.")
                : new LocalizedText(
                    $"您就{head.Award.Zh}评选表彰提出的异议已收到，我们将依照规定组织核实，并将处理结果书面告知您。",
                    $"We have received your objection concerning the {head.Award.En}. It will be verified, and you will be told the outcome in writing."),
            new LocalizedText("我们将对您的个人信息依法保密。", "Your personal details are kept confidential as the law requires."),
        ],
        [
            LetterText.Fact("异议编号", "Objection", number),
            LetterText.Fact("异议对象", "Concerning", unit),
            LetterText.Fact("接收时间", "Received", LetterText.Instant(receivedAt, head)),
        ],
        null,
        citations,
        null,
        null,
        head);
}
