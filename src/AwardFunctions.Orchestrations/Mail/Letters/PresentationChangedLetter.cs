using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>The presentations have another time, place or order: to a member of the panel.</summary>
public static class PresentationChangedLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="stage">The presentations.</param>
    /// <param name="at">When the first unit begins.</param>
    /// <param name="place">Where.</param>
    /// <param name="units">The units in their order.</param>
    /// <param name="reason">Why it has changed.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string member, LocalizedText stage, LocalizedText at, string place, IReadOnlyList<string> units, string reason, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"{stage.Zh}安排变更通知", $"another time or place for the {stage.En}"),
        LetterText.ToPerson(member),
        [
            new LocalizedText(
                $"{head.Award.Zh}「{stage.Zh}」的安排有变更，请按新的时间和地点参加。评分链接在陈述展示开始时发出。",
                $"The {stage.En} of the {head.Award.En} will be held at another time or place. Your link for scoring comes when it begins."),
        ],
        [
            LetterText.Fact("时间", "When", at),
            LetterText.Fact("地点", "Place", place),
            LetterText.Fact("出场顺序", "Order", new LocalizedText(string.Join("、", units), string.Join(", ", units))),
            LetterText.Fact("变更理由", "Why it has changed", reason),
        ],
        null,
        citations,
        null,
        null,
        head);
}
