using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>A recommending body did not recommend an application, which may be put right or recommended by another.</summary>
public static class RecommendationDeclinedLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="applicant">Who applied.</param>
    /// <param name="number">The application's number.</param>
    /// <param name="what">Who did not recommend it, and why.</param>
    /// <param name="mayChooseAnother">The step has alternatives.</param>
    /// <param name="due">The last day on which it may come back.</param>
    /// <param name="url">Where the recommending bodies are chosen.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string applicant, string number, LocalizedText what, bool mayChooseAnother, Deadline due, string url,
        params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"推荐单位未同意推荐（{number}）", $"application {number} was not recommended"),
        LetterText.ToUnit(applicant),
        [
            what,
            mayChooseAnother
                ? new LocalizedText(
                    $"您可以在{LetterText.LastDay(due).Zh}按意见修改申报内容，或另选一家推荐单位，然后重新提交。",
                    $"Until {LetterText.LastDay(due).En} you may change the application as the opinion says, or choose another recommending body, and submit it again.")
                : new LocalizedText(
                    $"您可以在{LetterText.LastDay(due).Zh}按意见修改申报内容后重新提交。",
                    $"Until {LetterText.LastDay(due).En} you may change the application as the opinion says and submit it again."),
            new LocalizedText("逾期未重新提交的，本次申报不予受理。", "If it is not submitted again in time, the application is refused."),
        ],
        [
            LetterText.Fact("申报编号", "Application", number),
            LetterText.Fact("最迟重新提交", "Submit again by", LetterText.LastDay(due)),
        ],
        LetterText.Button("查看并处理", "See what to do", url),
        citations,
        null,
        null,
        head);
}
