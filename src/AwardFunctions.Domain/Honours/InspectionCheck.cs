using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Honours;

/// <summary>Whether an inspection may be held on a day, and whether its report is complete.</summary>
public static class InspectionCheck
{
    /// <summary>What keeps an inspection from being held on a day; null where nothing does.</summary>
    /// <param name="scheme">The scheme; it must have an inspection rule.</param>
    /// <param name="year">The calendar year that the inspection counts for.</param>
    /// <param name="day">The day, in the scheme's zone.</param>
    /// <param name="today">Today, in the scheme's zone.</param>
    /// <param name="validUntil">The honour's last day, inclusive; null where the text states none.</param>
    public static Finding? OfDay(Scheme scheme, int year, DateOnly day, DateOnly today, DateOnly? validUntil)
    {
        if (day < today)
            return Found("日期不能早于今天", "The day is in the past");
        if (day.Year != year)
            return Found($"本次计入{year}年，日期应在{year}年内", $"This one counts for {year}; the day must lie in that year");
        return day > validUntil ? Found("日期晚于荣誉有效期的最后一天", "The day is after the honour's last") : null;

        Finding Found(string zh, string en) => new("day", new LocalizedText(zh, en), scheme.Cite(scheme.Inspection!.Article));
    }

    /// <summary>The topics without a finding in words; none where the report is complete.</summary>
    public static IReadOnlyList<InspectionTopic> Missing(InspectionRule rule, IReadOnlyList<InspectionFacts> findings) =>
        [.. rule.Topics.Where(topic => !findings.Any(finding => finding.TopicId == topic.Id && !string.IsNullOrWhiteSpace(finding.Text)))];
}
