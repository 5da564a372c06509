using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Tells the unit, or the committee, what came of an objection; never who objected.</summary>
public static class ObjectionFindingLetter
{
    /// <summary>To the unit that was objected to.</summary>
    /// <param name="head">On whose behalf.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="number">The objection's number.</param>
    /// <param name="upheld">It was found to be true.</param>
    /// <param name="finding">The office's finding, in the language it was written in.</param>
    /// <param name="settledOn">The day of the finding.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent ToUnit(
        Letterhead head, string unit, string number, bool upheld, string finding, DateOnly settledOn, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"关于贵单位的异议核查结果（{number}）", $"finding on objection {number} concerning you"),
        LetterText.ToUnit(unit),
        [
            upheld
                ? new LocalizedText("关于贵单位的异议已核实完毕。经核实，异议成立，将按规定处理。", "An objection concerning you was verified and is upheld. It is dealt with as the regulation provides.")
                : new LocalizedText("关于贵单位的异议已核实完毕。经核实，异议不成立。", "An objection concerning you was verified and is not upheld."),
        ],
        Facts(unit, number, upheld, finding, settledOn),
        null,
        citations,
        null,
        null,
        head);

    /// <summary>To a member of the committee: the written report.</summary>
    /// <param name="head">On whose behalf.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="unit">Whom or what the objection concerns.</param>
    /// <param name="number">The objection's number.</param>
    /// <param name="upheld">It was found to be true.</param>
    /// <param name="finding">The office's finding, in the language it was written in.</param>
    /// <param name="settledOn">The day of the finding.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent ToCommittee(
        Letterhead head, string member, string unit, string number, bool upheld, string finding, DateOnly settledOn, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"异议核查报告（{number}）", $"report on objection {number}"),
        LetterText.ToPerson(member),
        [
            new LocalizedText(
                $"关于{unit}的异议已核实完毕，现提交核查报告。",
                $"The objection concerning {unit} was verified; this is the report."),
        ],
        Facts(unit, number, upheld, finding, settledOn),
        null,
        citations,
        null,
        null,
        head);

    private static IReadOnlyList<MailFact> Facts(string unit, string number, bool upheld, string finding, DateOnly settledOn) =>
    [
        LetterText.Fact("异议编号", "Objection", number),
        LetterText.Fact("异议对象", "Concerning", unit),
        LetterText.Fact("核查结论", "Outcome", upheld ? new LocalizedText("异议成立", "Upheld") : new LocalizedText("异议不成立", "Not upheld")),
        LetterText.Fact("核查情况", "Finding", finding),
        LetterText.Fact("核查日期", "Date", LetterText.Day(settledOn)),
    ];
}
