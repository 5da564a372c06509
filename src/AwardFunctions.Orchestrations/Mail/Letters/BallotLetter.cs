using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Asks a member of a deliberating body to vote by mail, or reminds of it.</summary>
public static class BallotLetter
{
    private static readonly LocalizedText LinkNote = new(
        "链接仅供您本人投票使用，请勿转发。投票后不能更改。", "The link is for your own vote: please do not forward it. A vote can't be changed afterwards.");

    /// <param name="head">On whose behalf.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="matter">What is deliberated on.</param>
    /// <param name="units">Each unit with the tier that is put to the vote.</param>
    /// <param name="due">The last day, inclusive.</param>
    /// <param name="secret">The ballots carry no names.</param>
    /// <param name="reminder">The member was asked before.</param>
    /// <param name="citation">The article it rests on.</param>
    /// <param name="url">The ballot paper.</param>
    public static MailContent Write(
        Letterhead head, string member, LocalizedText matter, IReadOnlyList<MailFact> units, Deadline due, bool secret, bool reminder, Citation citation, string url) => new(
        reminder
            ? LetterText.Subject(head, $"投票提醒：{matter.Zh}", $"reminder to vote: {matter.En}")
            : LetterText.Subject(head, $"请投票：{matter.Zh}", $"please vote: {matter.En}"),
        LetterText.ToPerson(member),
        [
            new LocalizedText(
                $"“{matter.Zh}”以函审方式表决，请于{LetterText.LastDay(due).Zh}就下列单位逐家投票。" + (secret ? "本次为无记名投票：系统只记录您是否已投票，不保存您投了什么票。" : "本次为记名投票。"),
                $"“{matter.En}” is put to the vote by mail. Please vote on each of these units by {LetterText.LastDay(due).En}. "
                    + (secret ? "The ballot is secret: it is recorded that you voted, not what." : "The vote is open: names are recorded.")),
        ],
        units,
        LetterText.Button("查看材料并投票", "See the ballot paper and vote", url),
        [citation],
        LinkNote,
        null,
        head);
}
