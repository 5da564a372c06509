using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>What a letter says, in both languages, before it is laid out as text and HTML in one of them.</summary>
/// <param name="Subject">Subject line.</param>
/// <param name="Greeting">First line, e.g. 尊敬的安阳精工机械有限公司：.</param>
/// <param name="Paragraphs">The body, in order.</param>
/// <param name="Facts">Label and value, one under the other: the decision sheet.</param>
/// <param name="Action">The one thing the reader may do; null where there is none.</param>
/// <param name="Citations">The articles the letter rests on, shown at the foot.</param>
/// <param name="Small">A remark in small print.</param>
/// <param name="Table">A list with columns, e.g. documents or ranked units.</param>
/// <param name="Letterhead">On whose behalf the letter goes out; null for the portal's own.</param>
public sealed record MailContent(
    LocalizedText Subject,
    LocalizedText Greeting,
    IReadOnlyList<LocalizedText> Paragraphs,
    IReadOnlyList<MailFact> Facts,
    MailAction? Action,
    IReadOnlyList<Citation> Citations,
    LocalizedText? Small,
    MailTable? Table = null,
    Letterhead? Letterhead = null);
