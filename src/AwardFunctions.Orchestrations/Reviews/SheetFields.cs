using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AwardFunctions.Domain.Review;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The fields of a score sheet, as forms and scripts name them, so that each is saved by itself.</summary>
public static class SheetFields
{
    public const string Comment = "comment";

    /// <summary>The clause is met 符合, met for the most part 基本符合, or not met 不符合.</summary>
    public static IReadOnlyList<string> Findings { get; } = ["met", "mostly", "not-met"];

    private const string PercentPrefix = "item:";

    public static string Percent(string itemId) => PercentPrefix + itemId;

    /// <summary>优势 of an item.</summary>
    public static string Strengths(string itemId) => "strengths:" + itemId;

    /// <summary>改进机会 of an item.</summary>
    public static string Opportunities(string itemId) => "opportunities:" + itemId;

    /// <summary>Which band an item reaches from one aspect.</summary>
    public static string Band(string itemId, string dimensionId) => $"band:{itemId}:{dimensionId}";

    /// <summary>Whether a clause of the standard without points is met.</summary>
    public static string Finding(string clauseId) => "finding:" + clauseId;

    /// <summary>What was found about it.</summary>
    public static string FindingNote(string clauseId) => "finding-note:" + clauseId;

    /// <summary>The longest text of a field, in characters; 0 where it holds one of a few words.</summary>
    public static int LongestOf(string field) =>
        field == Comment ? 4000
        : field.StartsWith("strengths:", StringComparison.Ordinal) || field.StartsWith("opportunities:", StringComparison.Ordinal) || field.StartsWith("finding-note:", StringComparison.Ordinal) ? 1000
        : 0;

    /// <summary>Every field but the percentages: with the words it may hold, or none where it holds text.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Notes(ScoreSheet sheet, ConformitySheet? conformity)
    {
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Comment] = [] };
        foreach (var item in sheet.Items)
        {
            fields[Strengths(item.Id)] = fields[Opportunities(item.Id)] = [];
            foreach (var dimension in sheet.Dimensions.Where(dimension => dimension.Kind == item.Kind && dimension.Bands.Count > 0))
                fields[Band(item.Id, dimension.Id)] = [.. dimension.Bands.Select(band => band.Id)];
        }

        foreach (var clause in conformity?.Clauses ?? [])
        {
            fields[Finding(clause.Id)] = Findings;
            fields[FindingNote(clause.Id)] = [];
        }

        return fields;
    }

    /// <summary>Every field of a sheet.</summary>
    public static IReadOnlyList<string> All(ScoreSheet sheet, ConformitySheet? conformity) =>
        [.. sheet.Items.Select(item => Percent(item.Id)), .. Notes(sheet, conformity).Keys];

    /// <summary>The item whose percentage a field holds; null for any other field.</summary>
    public static string? ItemOf(string field) => field.StartsWith(PercentPrefix, StringComparison.Ordinal) ? field[PercentPrefix.Length..] : null;

    public static string ValueOf(ReviewSheetRecord? sheet, string field) =>
        sheet is null ? ""
        : field == Comment ? sheet.Comment
        : ItemOf(field) is not { } item ? sheet.NoteOf(field)
        : sheet.Percents.TryGetValue(item, out var percent) ? percent.ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>The version of a field: a fingerprint of what it holds, empty where it holds nothing.</summary>
    public static string VersionOf(string value) =>
        value.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)))[..16];
}
