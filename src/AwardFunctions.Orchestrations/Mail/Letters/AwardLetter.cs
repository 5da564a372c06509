using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>The honour is conferred.</summary>
public static class AwardLetter
{
    /// <param name="head">On whose behalf.</param>
    /// <param name="holder">The unit.</param>
    /// <param name="title">The honour, e.g. 安阳县县长质量奖提名奖.</param>
    /// <param name="documentNumber">The decision document's number.</param>
    /// <param name="decidedOn">The decision document's date.</param>
    /// <param name="validUntil">Last day of validity, inclusive; null where the regulation sets none.</param>
    /// <param name="marking">How the honour may be marked, filled in; null where nothing is ruled.</param>
    /// <param name="url">The honour's page.</param>
    /// <param name="citations">The articles it rests on.</param>
    public static MailContent Write(
        Letterhead head, string holder, LocalizedText title, string documentNumber, DateOnly decidedOn, DateOnly? validUntil, LocalizedText? marking,
        string url, params IReadOnlyList<Citation> citations) => new(
        LetterText.Subject(head, "授奖通知", "the honour is yours"),
        LetterText.ToUnit(holder),
        [
            new LocalizedText(
                $"经政府研究决定，授予贵单位“{title.Zh}”荣誉。谨致祝贺！现将有关事项通知如下。",
                $"The government has decided to confer the honour “{title.En}” on your unit. Congratulations! Please note the following."),
            .. marking is null ? Array.Empty<LocalizedText>() : [marking],
        ],
        [
            LetterText.Fact("荣誉名称", "Honour", title),
            LetterText.Fact("决定文号", "Decision", documentNumber),
            LetterText.Fact("决定日期", "Date", LetterText.Day(decidedOn)),
            LetterText.Fact("有效期", "Valid", validUntil is { } end
                ? new LocalizedText($"至{LetterText.Day(end).Zh}（含当日）", $"until {LetterText.Day(end).En}, inclusive")
                : new LocalizedText("办法未设定有效期", "the regulation sets no end")),
        ],
        LetterText.Button("查看荣誉与后续事项", "See the honour and what follows", url),
        citations,
        null,
        null,
        head);
}
