using System.Globalization;
using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Ports;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Self-scores are kept as fields of their own, one per item, so that they save like any other field.</summary>
public static class SelfScores
{
    public const string Prefix = "self:";

    public static string FieldOf(string itemId) => Prefix + itemId;

    public static IReadOnlyDictionary<string, int> PercentsOf(IReadOnlyDictionary<string, Versioned<FieldRecord>> fields) =>
        fields.Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(field => (Item: field.Key[Prefix.Length..], Text: field.Value.Value.Value))
            .Where(field => int.TryParse(field.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .ToDictionary(field => field.Item, field => int.Parse(field.Text, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The self-score in whole points, rounded half to even; null while an item is missing.</summary>
    public static int? TotalOf(SheetScore score) =>
        score.IsComplete ? (int)Math.Round(score.Total, MidpointRounding.ToEven) : null;
}
