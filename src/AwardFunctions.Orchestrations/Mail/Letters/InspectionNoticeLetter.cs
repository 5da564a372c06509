using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Tells someone of a step in the inspection of a holder.</summary>
public static class InspectionNoticeLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="greeting">The first line.</param>
    /// <param name="honour">The holder's honour.</param>
    /// <param name="subject">What has happened, in a few words.</param>
    /// <param name="paragraphs">What it means for the reader.</param>
    /// <param name="facts">The inspection's facts, below the honour's.</param>
    /// <param name="url">The inspection's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, LocalizedText greeting, HonourReference honour, LocalizedText subject, IReadOnlyList<LocalizedText> paragraphs,
        IReadOnlyList<MailFact> facts, string url, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"{subject.Zh}（{honour.Holder}）", $"{subject.En} ({honour.Holder})"),
        greeting,
        paragraphs,
        [.. honour.Facts, .. facts],
        LetterText.Button("查看并办理", "Open the inspection", url),
        citations,
        null,
        null,
        head);
}
