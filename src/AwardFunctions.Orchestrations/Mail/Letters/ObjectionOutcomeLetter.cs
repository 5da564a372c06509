using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>What became of an objection.</summary>
public static class ObjectionOutcomeLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="recipient">The objector's name.</param>
    /// <param name="number">The objection's number.</param>
    /// <param name="unit">The unit objected to.</param>
    /// <param name="upheld">It was found to be true.</param>
    /// <param name="reason">The written reason, in the language it was written in.</param>
    /// <param name="settledOn">The day of the decision.</param>
    /// <param name="listed">It was against a public list, and held its unit.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string recipient, string number, string unit, bool upheld, string reason, DateOnly settledOn, bool listed,
        params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"异议处理结果（{number}）", $"outcome of objection {number}"),
        LetterText.ToPerson(recipient),
        [
            upheld
                ? new LocalizedText(
                    $"您提出的关于{unit}的异议已核实完毕。经核实，异议成立，将按规定处理。",
                    $"Your objection concerning {unit} was verified and is upheld. It is dealt with as the regulation provides.")
                : new LocalizedText(
                    $"您提出的关于{unit}的异议已核实完毕。经核实，异议不成立{(listed ? "，该单位的后续程序恢复进行" : "")}。",
                    $"Your objection concerning {unit} was verified and is not upheld.{(listed ? " The procedure goes on for this unit." : "")}"),
            new LocalizedText("感谢您对质量奖评审工作的监督。", "Thank you for watching over the award."),
        ],
        [
            LetterText.Fact("异议编号", "Objection", number),
            LetterText.Fact("异议对象", "Concerning", unit),
            LetterText.Fact("处理结果", "Outcome", upheld ? new LocalizedText("异议成立", "Upheld") : new LocalizedText("异议不成立", "Not upheld")),
            LetterText.Fact("理由", "Reason", reason),
            LetterText.Fact("处理日期", "Date", LetterText.Day(settledOn)),
        ],
        null,
        citations,
        null,
        null,
        head);
}
