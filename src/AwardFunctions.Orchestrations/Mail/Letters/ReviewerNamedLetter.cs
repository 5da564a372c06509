using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>An expert is in a review group.</summary>
public static class ReviewerNamedLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="expert">The expert's name.</param>
    /// <param name="stage">The review, e.g. 材料评审.</param>
    /// <param name="leader">The leader's name.</param>
    /// <param name="leads">The expert is the leader.</param>
    /// <param name="due">By when the review is meant to be done; null where it has no date.</param>
    /// <param name="url">The expert's reviews.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string expert, LocalizedText stage, string leader, bool leads, Deadline? due, string url, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"{stage.Zh}任务通知", $"you are named for the {stage.En}"),
        LetterText.ToPerson(expert),
        [
            new LocalizedText(
                $"您已被列入{head.Award.Zh}「{stage.Zh}」评审组{(leads ? "，并任组长" : "")}。请登录平台，独立完成评分表；全体成员提交之前，任何人都看不到您的评分和意见。",
                $"You are in the group of the {stage.En} of the {head.Award.En}{(leads ? " and lead it" : "")}. Please sign in and fill in your score sheets on your own; no one sees your scores and remarks before all members have submitted theirs."),
            new LocalizedText(
                "如与申报单位存在利害关系，请立即告知评审办并回避；评审内容请依法保密。",
                "If you have an interest in an applicant, please tell the office at once and recuse yourself; what you read is confidential."),
        ],
        [
            LetterText.Fact("评审环节", "Review", stage),
            LetterText.Fact("组长", "Leader", leader),
            .. due is null ? [] : new[] { LetterText.Fact("计划完成", "Planned by", LetterText.LastDay(due)) },
        ],
        LetterText.Button("进入我的评审", "Go to my reviews", url),
        citations,
        null,
        null,
        head);
}
