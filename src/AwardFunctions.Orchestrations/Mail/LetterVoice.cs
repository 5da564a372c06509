using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail;

/// <summary>Turns a letter to an organisation into one to a person: Chinese addresses the two differently.</summary>
internal static class LetterVoice
{
    public static MailContent ToPerson(MailContent letter) => letter with
    {
        Subject = Personal(letter.Subject),
        Paragraphs = [.. letter.Paragraphs.Select(Personal)],
        Facts = [.. letter.Facts.Select(fact => fact with { Label = Personal(fact.Label) })],
        Small = letter.Small is { } small ? Personal(small) : null,
    };

    private static LocalizedText Personal(LocalizedText text) => text with
    {
        Zh = text.Zh.Replace("贵单位", "您", StringComparison.Ordinal).Replace("申报单位", "申报人", StringComparison.Ordinal),
    };
}
