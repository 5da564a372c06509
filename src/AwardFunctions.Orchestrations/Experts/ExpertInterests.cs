using System.Globalization;
using AwardFunctions.Domain.Review;

namespace AwardFunctions.Orchestrations.Experts;

/// <summary>
/// Ties to organisations as people type them: one a line, or separated by semicolons, each as kind|organisation|credit code|until|note, of
/// which only the first two must be there: 咨询|某某有限公司||2025-06-30.
/// </summary>
public static class ExpertInterests
{
    private static readonly char[] Between = ['\n', ';', '；'];
    private static readonly char[] Within = ['|', '｜'];

    /// <summary>The interests; null where a line is not understood.</summary>
    public static IReadOnlyList<ExpertInterest>? Read(string text)
    {
        var interests = new List<ExpertInterest>();
        foreach (var line in text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ReadOne(line) is not { } interest)
                return null;
            interests.Add(interest);
        }

        return interests;
    }

    public static string Write(IEnumerable<ExpertInterest> interests, string between) => string.Join(between, interests.Select(Write));

    private static ExpertInterest? ReadOne(string line)
    {
        var parts = line.Split(Within, StringSplitOptions.TrimEntries);
        var (organisation, code, until, note) = (Part(1), Part(2), Part(3), Part(4));
        if (KindOf(parts[0]) is not { } kind || organisation is null || parts.Length > 5 || line.Length > 500)
            return null;
        if (until is null)
            return new ExpertInterest(kind, organisation, code?.ToUpperInvariant(), null, note);
        return DateOnly.TryParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new ExpertInterest(kind, organisation, code?.ToUpperInvariant(), day, note)
            : null;

        string? Part(int index) => parts.Length > index && parts[index].Length > 0 ? parts[index] : null;
    }

    private static string Write(ExpertInterest interest)
    {
        var kind = interest.Kind switch { InterestKind.Shareholding => "持股", InterestKind.Consulting => "咨询", _ => "声明" };
        var until = interest.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Join('|', kind, interest.Organisation, interest.CreditCode, until, interest.Note).TrimEnd('|');
    }

    private static InterestKind? KindOf(string word) => word.ToLowerInvariant() switch
    {
        "持股" or "shares" or "shareholding" => InterestKind.Shareholding,
        "咨询" or "consulting" => InterestKind.Consulting,
        "声明" or "declared" or "other" or "其他" => InterestKind.Declared,
        _ => null,
    };
}
