using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Someone was named into the supervision group of a cycle.</summary>
public static class SupervisionLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="member">Who was named.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="group">What the group is called.</param>
    /// <param name="url">The page on which they look on.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string member, LocalizedText cycle, LocalizedText group, string url, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"您是{group.Zh}成员", $"you are in the {group.En}"),
        LetterText.ToPerson(member),
        [
            new LocalizedText(
                $"您已被确定为{cycle.Zh}{group.Zh}成员。登录后可查看评审组抽取和评审进度；评分内容不对{group.Zh}公开，{group.Zh}不改变评审结果。",
                $"You have been named into the {group.En} of the {cycle.En}. Signed in, you see draws and progress of the review; you see no scores and change nothing."),
        ],
        [],
        LetterText.Button("查看评审进度", "See the progress", url),
        citations,
        null,
        null,
        head);
}
