using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>Tells a holder of a measure about its honour.</summary>
public static class MeasureLetter
{
    /// <summary>A measure is proposed; those who decide on it have been asked.</summary>
    /// <param name="head">On whose behalf.</param>
    /// <param name="honour">The honour it is about.</param>
    /// <param name="measure">What is proposed.</param>
    /// <param name="ground">On what ground; null for none.</param>
    /// <param name="eventOn">The day of the event.</param>
    /// <param name="facts">What was found, in the language it was written in.</param>
    /// <param name="url">The honour's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Proposed(
        Letterhead head, HonourReference honour, LocalizedText measure, LocalizedText? ground, DateOnly eventOn, string facts, string url,
        params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"拟对贵单位采取措施：{measure.Zh}", $"a measure is proposed: {measure.En}"),
        LetterText.ToUnit(honour.Holder),
        [
            new LocalizedText(
                $"评审工作机构依照规定，提出对贵单位的“{honour.Title.Zh}”荣誉采取“{measure.Zh}”措施，已报请审定。有关情况如下。",
                $"The office proposes the measure “{measure.En}” about your honour “{honour.Title.En}”; those who decide have been asked. These are the facts."),
            new LocalizedText("贵单位如有意见，请在决定作出之前登录平台陈述，有权决定的各方会看到。", "If you have something to say to it, please do so on the portal before it is decided; those who decide will read it."),
        ],
        [.. honour.Facts, .. Basis(measure, ground), LetterText.Fact("发生日期", "Date of the event", LetterText.Day(eventOn)), LetterText.Fact("事实和依据", "Facts", facts)],
        LetterText.Button("查看", "See it", url),
        citations,
        null,
        null,
        head);

    /// <summary>A measure was decided and holds.</summary>
    /// <param name="head">On whose behalf.</param>
    /// <param name="honour">The honour it is about.</param>
    /// <param name="measure">What was decided.</param>
    /// <param name="ground">On what ground; null for none.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="document">Its document's number; null where there is none.</param>
    /// <param name="due">By when, inclusive, the holder must do what it asks for; null where it asks for nothing.</param>
    /// <param name="consequences">What follows from it, a paragraph each.</param>
    /// <param name="url">The honour's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Decided(
        Letterhead head, HonourReference honour, LocalizedText measure, LocalizedText? ground, DateOnly decidedOn, string? document, DateOnly? due,
        IReadOnlyList<LocalizedText> consequences, string url, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"决定告知：{measure.Zh}", $"decision: {measure.En}"),
        LetterText.ToUnit(honour.Holder),
        [
            new LocalizedText(
                $"经研究决定，对贵单位的“{honour.Title.Zh}”荣誉采取“{measure.Zh}”措施，现予告知。",
                $"It has been decided to take the measure “{measure.En}” about your honour “{honour.Title.En}”."),
            .. consequences,
        ],
        [
            .. honour.Facts, .. Basis(measure, ground), LetterText.Fact("决定日期", "Decided on", LetterText.Day(decidedOn)),
            .. document is null ? Array.Empty<MailFact>() : [LetterText.Fact("文号", "Document", document)],
            .. due is { } last ? [LetterText.Fact("办理期限", "To be done by", LetterText.Day(last))] : Array.Empty<MailFact>(),
        ],
        LetterText.Button("查看", "See it", url),
        citations,
        null,
        null,
        head);

    /// <summary>A measure was not approved, was taken back, or no longer holds.</summary>
    /// <param name="head">On whose behalf.</param>
    /// <param name="honour">The honour it is about.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="on">The day of that.</param>
    /// <param name="reason">Why, in the language it was written in; empty for none.</param>
    /// <param name="url">The honour's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Ended(
        Letterhead head, HonourReference honour, LocalizedText measure, LocalizedText outcome, DateOnly on, string reason, string url,
        params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, $"{measure.Zh}：{outcome.Zh}", $"{measure.En}: {outcome.En}"),
        LetterText.ToUnit(honour.Holder),
        [
            new LocalizedText(
                $"关于贵单位的“{honour.Title.Zh}”荣誉，“{measure.Zh}”措施{outcome.Zh}，现予告知。",
                $"About your honour “{honour.Title.En}”: the measure “{measure.En}” is {outcome.En}."),
        ],
        [
            .. honour.Facts, LetterText.Fact("日期", "Date", LetterText.Day(on)),
            .. reason.Length == 0 ? Array.Empty<MailFact>() : [LetterText.Fact("理由", "Reason", reason)],
        ],
        LetterText.Button("查看", "See it", url),
        citations,
        null,
        null,
        head);

    private static IEnumerable<MailFact> Basis(LocalizedText measure, LocalizedText? ground)
    {
        yield return LetterText.Fact("措施", "Measure", measure);
        if (ground is not null)
            yield return LetterText.Fact("情形", "Ground", ground);
    }
}
