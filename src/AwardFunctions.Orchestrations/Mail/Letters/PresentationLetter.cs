using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Invites a unit to present itself 陈述展示.</summary>
public static class PresentationLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="applicant">The unit.</param>
    /// <param name="number">The application's number.</param>
    /// <param name="at">Its day and time.</param>
    /// <param name="place">Where.</param>
    /// <param name="order">Its place in the order, from 1.</param>
    /// <param name="minutes">The time it has.</param>
    /// <param name="bring">What to bring; empty where nothing was said.</param>
    /// <param name="changed">Why it is another slot than the one it was told; null for the first.</param>
    /// <param name="url">The application's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string applicant, string number, LocalizedText at, string place, int order, int minutes, string bring, string? changed, string url,
        params IReadOnlyList<Citation> citations) => new(
        changed is null
            ? LetterText.Subject(head, $"陈述展示通知（{number}）", $"please present application {number}")
            : LetterText.Subject(head, $"陈述展示安排变更通知（{number}）", $"another time or place to present application {number}"),
        LetterText.ToUnit(applicant),
        [
            .. changed is null ? Array.Empty<LocalizedText>() : [new LocalizedText("此前通知的安排有变更，以本通知为准。", "What you were told before has changed; please go by this letter.")],
            new LocalizedText(
                $"请贵单位参加{head.Award.Zh}陈述展示，时间为{at.Zh}，地点为{place}。请提前到场签到。",
                $"Please present your unit for the {head.Award.En}: {at.En}, {place}. Please arrive in good time."),
        ],
        [
            .. changed is null ? Array.Empty<MailFact>() : [LetterText.Fact("变更理由", "Why it has changed", changed)],
            LetterText.Fact("申报编号", "Application", number),
            LetterText.Fact("时间", "When", at),
            LetterText.Fact("地点", "Place", place),
            LetterText.Fact("出场顺序", "Order", new LocalizedText($"第{order}家", $"No. {order}")),
            LetterText.Fact("用时", "Time", new LocalizedText($"{minutes}分钟", $"{minutes} minutes")),
            .. bring.Length == 0 ? Array.Empty<MailFact>() : [LetterText.Fact("请携带", "Please bring", bring)],
        ],
        LetterText.Button("查看申报进度", "Follow the application", url),
        citations,
        null,
        null,
        head);
}
