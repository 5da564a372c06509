using System.Globalization;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>The fields of a self-report, what is missing in one, and what the year before says already.</summary>
/// <remarks>A report is on one calendar year; its figures are decimal numbers with a point, at most four decimals, of either sign.</remarks>
public static class ReportFigures
{
    /// <summary>The most years before the reported one that a scheme may ask for.</summary>
    public const int MostPreviousYears = 10;

    private const decimal Largest = 1_000_000_000_000m;
    private const int Decimals = 4;

    /// <summary>The field of a figure in the reported year.</summary>
    public static string FieldOf(ReportFigure figure) => $"figure:{figure.Id}";

    /// <summary>The field of a figure's benchmark.</summary>
    public static string BenchmarkOf(ReportFigure figure) => $"figure:{figure.Id}:benchmark";

    /// <summary>The field of a figure in a year; in the reported one it is the figure's own.</summary>
    public static string FieldOf(ReportFigure figure, int reported, int year) =>
        year == reported ? FieldOf(figure) : string.Create(CultureInfo.InvariantCulture, $"figure:{figure.Id}:{year}");

    /// <summary>The years that a report on <paramref name="reported"/> states for a figure, oldest first, the reported one last.</summary>
    public static IEnumerable<int> YearsOf(ReportFigure figure, int reported) => Enumerable.Range(reported - figure.PreviousYears, figure.PreviousYears + 1);

    /// <summary>Every field of a report on a year.</summary>
    public static IReadOnlyList<string> FieldsOf(SelfReportRule rule, int reported) =>
    [
        .. rule.Sections.Select(section => section.Id),
        .. rule.Figures.SelectMany(figure => FieldsOf(figure, reported)),
    ];

    /// <summary>The number in a field; null where it holds none.</summary>
    public static decimal? Read(string? text) =>
        decimal.TryParse(text?.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && Math.Abs(value) <= Largest && value.Scale <= Decimals
            ? value
            : null;

    /// <summary>What speaks against handing a report in.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rule">Its rule on self-reports.</param>
    /// <param name="reported">The calendar year it is on.</param>
    /// <param name="values">What its fields hold, by field.</param>
    /// <param name="documents">The documents under which at least one file is attached.</param>
    public static IReadOnlyList<Finding> Check(
        Scheme scheme, SelfReportRule rule, int reported, IReadOnlyDictionary<string, string> values, IReadOnlyCollection<string> documents) =>
    [
        .. rule.Sections.SelectMany(section => OfSection(scheme, section, values.GetValueOrDefault(section.Id, ""))),
        .. rule.Figures.SelectMany(figure => OfFigure(scheme, figure, reported, values)),
        .. rule.Documents.Where(document => document.Required && !documents.Contains(document.Id)).Select(document => new Finding(
            document.Id, new LocalizedText($"请上传「{document.Name.Zh}」", $"Please attach “{document.Name.En}”"), scheme.Cite(document.Article))),
    ];

    /// <summary>What a report on a year can take over from earlier ones: each earlier year's figure, newest report first, and the benchmarks.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="reported">The year of the new report.</param>
    /// <param name="earlier">What earlier reports hold, by the year they are on.</param>
    public static IReadOnlyDictionary<string, string> TakenOver(
        SelfReportRule rule, int reported, IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>> earlier)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var figure in rule.Figures)
        {
            foreach (var year in YearsOf(figure, reported).SkipLast(1))
            {
                if (KnownOf(figure, year, earlier) is { } known)
                    taken[FieldOf(figure, reported, year)] = known;
            }
        }

        return taken;
    }

    /// <summary>How each figure that has at least one number has gone, in the order of the rule.</summary>
    public static IReadOnlyList<ReportTrend> TrendsOf(
        SelfReportRule rule, int reported, IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>> earlier) =>
    [
        .. rule.Figures
            .Select(figure => new ReportTrend(figure, [.. PointsOf(figure, reported, values, earlier)], Read(values.GetValueOrDefault(BenchmarkOf(figure)))))
            .Where(trend => trend.Points.Count > 0),
    ];

    private static IEnumerable<string> FieldsOf(ReportFigure figure, int reported) =>
        YearsOf(figure, reported).Select(year => FieldOf(figure, reported, year)).Concat(figure.Benchmark ? [BenchmarkOf(figure)] : []);

    private static IEnumerable<ReportPoint> PointsOf(
        ReportFigure figure, int reported, IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>> earlier)
    {
        var first = Math.Min(reported - figure.PreviousYears, earlier.Keys.Where(year => year < reported).DefaultIfEmpty(reported).Min());
        for (var year = first; year <= reported; year++)
        {
            if (Read(values.GetValueOrDefault(FieldOf(figure, reported, year)) ?? KnownOf(figure, year, earlier)) is { } value)
                yield return new ReportPoint(year, value);
        }
    }

    /// <summary>A figure of a year as the newest report says that speaks of it.</summary>
    private static string? KnownOf(ReportFigure figure, int year, IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>> earlier) => earlier
        .Where(report => report.Key >= year)
        .OrderByDescending(report => report.Key)
        .Select(report => report.Value.GetValueOrDefault(FieldOf(figure, report.Key, year)))
        .FirstOrDefault(value => Read(value) is not null);

    private static IEnumerable<Finding> OfSection(Scheme scheme, FormField section, string text)
    {
        if (section.Required && string.IsNullOrWhiteSpace(text))
            yield return new Finding(section.Id, new LocalizedText($"请填写「{section.Name.Zh}」", $"Please fill in “{section.Name.En}”"), scheme.Cite(section.Article));
        if (text.Length > section.MaxLength)
        {
            yield return new Finding(
                section.Id, new LocalizedText($"「{section.Name.Zh}」不得超过{section.MaxLength}字", $"“{section.Name.En}” may hold at most {section.MaxLength} characters"),
                scheme.Cite(section.Article));
        }
    }

    private static IEnumerable<Finding> OfFigure(Scheme scheme, ReportFigure figure, int reported, IReadOnlyDictionary<string, string> values)
    {
        foreach (var field in FieldsOf(figure, reported))
        {
            var name = NameOf(figure, reported, field);
            var text = values.GetValueOrDefault(field, "");
            if (text.Length == 0 && figure.Required)
                yield return new Finding(field, new LocalizedText($"请填写「{name.Zh}」", $"Please fill in “{name.En}”"), scheme.Cite(figure.Article));
            else if (text.Length > 0 && Read(text) is null)
                yield return new Finding(field, new LocalizedText($"「{name.Zh}」应为数字，最多四位小数：{text}", $"“{name.En}” must be a number with at most four decimals: {text}"), scheme.Cite(figure.Article));
        }
    }

    private static LocalizedText NameOf(ReportFigure figure, int reported, string field)
    {
        if (field == BenchmarkOf(figure))
            return new LocalizedText($"{figure.Name.Zh}（标杆）", $"{figure.Name.En} (benchmark)");
        var year = YearsOf(figure, reported).First(one => FieldOf(figure, reported, one) == field);
        return new LocalizedText($"{figure.Name.Zh}（{year}年）", $"{figure.Name.En} ({year})");
    }
}
