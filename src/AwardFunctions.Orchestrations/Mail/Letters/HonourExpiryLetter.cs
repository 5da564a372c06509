using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Announces the end of an honour to its holder or to the office.</summary>
public static class HonourExpiryLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="greeting">First line.</param>
    /// <param name="honour">The honour.</param>
    /// <param name="until">Last day of validity, inclusive.</param>
    /// <param name="daysLeft">From today to that day; negative where it has passed.</param>
    /// <param name="next">How the honour may be held again; null where nothing is ruled.</param>
    /// <param name="url">The honour's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, LocalizedText greeting, HonourReference honour, DateOnly until, int daysLeft, LocalizedText? next, string url,
        params IReadOnlyList<Citation> citations)
    {
        var day = LetterText.Day(until);
        var (subject, what) = daysLeft switch
        {
            > 0 => (
                LetterText.Subject(head, $"荣誉有效期将于{day.Zh}届满（{honour.Holder}）", $"the honour of {honour.Holder} ends on {day.En}"),
                new LocalizedText(
                    $"{honour.Holder}的“{honour.Title.Zh}”荣誉有效期至{day.Zh}（含当日），还有{daysLeft}天届满。",
                    $"The honour “{honour.Title.En}” of {honour.Holder} is valid until {day.En}, inclusive: {daysLeft} more days.")),
            0 => (
                LetterText.Subject(head, $"荣誉有效期今日届满（{honour.Holder}）", $"the honour of {honour.Holder} ends today"),
                new LocalizedText(
                    $"{honour.Holder}的“{honour.Title.Zh}”荣誉有效期至今日（{day.Zh}）24时届满。",
                    $"The honour “{honour.Title.En}” of {honour.Holder} ends with this day, {day.En}.")),
            _ => (
                LetterText.Subject(head, $"荣誉有效期已于{day.Zh}届满（{honour.Holder}）", $"the honour of {honour.Holder} ended on {day.En}"),
                new LocalizedText(
                    $"{honour.Holder}的“{honour.Title.Zh}”荣誉有效期已于{day.Zh}届满。",
                    $"The honour “{honour.Title.En}” of {honour.Holder} ended with {day.En}.")),
        };
        return new MailContent(
            subject,
            greeting,
            [what, .. next is null ? Array.Empty<LocalizedText>() : [next], new LocalizedText("期满后，该荣誉在荣誉榜上显示为已到期。", "From then on the public roll shows the honour as lapsed.")],
            [.. honour.Facts, LetterText.Fact("有效期至", "Valid until", day)],
            LetterText.Button("查看荣誉", "See the honour", url),
            citations,
            null,
            null,
            head);
    }
}
