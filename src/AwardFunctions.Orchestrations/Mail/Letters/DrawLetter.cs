using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>The draw of a review group waits for the office.</summary>
public static class DrawLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="clerk">Who works for the office.</param>
    /// <param name="group">The review group.</param>
    /// <param name="draw">The draw's identity.</param>
    /// <param name="what">What is to be done.</param>
    /// <param name="url">The page on which to do it.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string clerk, LocalizedText group, string draw, LocalizedText what, string url, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"{group.Zh}抽取待处理（{draw}）", $"the draw of the {group.En} waits for you ({draw})"),
        LetterText.ToPerson(clerk),
        [what],
        [LetterText.Fact("抽取编号", "Draw", draw), LetterText.Fact("评审组", "Group", group)],
        LetterText.Button("前往处理", "See to it", url),
        citations,
        null,
        null,
        head);
}
