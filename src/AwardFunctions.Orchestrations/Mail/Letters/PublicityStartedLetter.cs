using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Tells a unit on the list that its publicity (公示) has begun.</summary>
public static class PublicityStartedLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="applicant">The unit.</param>
    /// <param name="number">The application's number.</param>
    /// <param name="proposal">What is proposed for it, e.g. the tier; null where nothing is yet.</param>
    /// <param name="postedOn">The day of the last required posting.</param>
    /// <param name="until">The last day on which objections are received.</param>
    /// <param name="url">The published list.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string applicant, string number, LocalizedText? proposal, DateOnly postedOn, Deadline until, string url,
        params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"公示告知（{number}）", $"application {number} is on the published list"),
        LetterText.ToUnit(applicant),
        [
            new LocalizedText(
                $"贵单位已列入{head.Award.Zh}公示名单，自{LetterText.Day(postedOn).Zh}起面向社会公示，公示期至{LetterText.LastDay(until).Zh}。公示期内如收到异议，我们将依照规定核实处理，必要时请贵单位予以配合。",
                $"Your unit is on the published list of the {head.Award.En}, posted on {LetterText.Day(postedOn).En}. Objections are received until {LetterText.LastDay(until).En}. Should there be one, it is verified as the regulation provides, and we may ask for your help."),
            new LocalizedText("公示不代表最终结果，最终结果以政府决定为准。", "Being on the list is not the final result: the government decides."),
        ],
        [
            LetterText.Fact("申报编号", "Application", number),
            .. proposal is null ? Array.Empty<MailFact>() : [LetterText.Fact("拟定意见", "Proposal", proposal)],
            LetterText.Fact("公示开始", "Posted", LetterText.Day(postedOn)),
            LetterText.Fact("公示截止", "Objections until", LetterText.LastDay(until)),
        ],
        LetterText.Button("查看公示名单", "See the list", url),
        citations,
        null,
        null,
        head);
}
