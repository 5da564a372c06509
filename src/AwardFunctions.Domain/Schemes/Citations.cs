namespace AwardFunctions.Domain.Schemes;

/// <summary>How article keys become citations people can read.</summary>
public static class Citations
{
    private static readonly string[] Digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    /// <summary>
    /// The citation of <paramref name="article"/>: "8.1" becomes 第八条（一）, "8.3.2" 第八条（三）第2项; keys with a prefix
    /// ("external:", "setting:") show the source the article names.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The scheme has no such article.</exception>
    public static Citation Of(Scheme scheme, string article)
    {
        var entry = scheme.Articles[article];
        var edition = scheme.Instrument.DocumentNumber;
        if (entry.External is { } external)
            return new Citation(scheme.Code, article, edition, external, entry.Text);

        var parts = article.Split('.');
        var zh = $"《{scheme.Instrument.Title.Zh}》第{Numeral(int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture))}条";
        if (parts.Length > 1)
            zh += $"（{Numeral(int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture))}）";
        if (parts.Length > 2)
            zh += $"第{parts[2]}项";
        var en = $"{scheme.Instrument.Title.En}, art. {parts[0]}" + string.Concat(parts.Skip(1).Select(part => $"({part})"));
        return new Citation(scheme.Code, article, edition, new LocalizedText(zh, en), entry.Text);
    }

    /// <summary>A number from 1 to 99 in Chinese numerals, as articles are numbered.</summary>
    public static string Numeral(int number) => number switch
    {
        < 10 => Digits[number],
        10 => "十",
        < 20 => "十" + Digits[number - 10],
        _ when number % 10 == 0 => Digits[number / 10] + "十",
        _ => Digits[number / 10] + "十" + Digits[number % 10],
    };
}
