using System.Globalization;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Reviewer;

/// <summary>A score sheet as typed: the value of each field by name, see <see cref="SheetFields"/>.</summary>
/// <param name="Seen">The version of each field as the form showed it; empty for a sheet that was not sent.</param>
public sealed record SheetDraft(IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, string> Seen)
{
    /// <summary>Hidden fields of a form hold the version of the field they are named after.</summary>
    internal const string ETagPrefix = "etag.";

    /// <summary>The button pressed: "draft" or "submit".</summary>
    internal const string ButtonField = "then";

    private const int MaxValue = 20_000;
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    public static SheetDraft Of(ReviewSheetRecord? sheet, IReadOnlyList<string> fields) =>
        new(fields.ToDictionary(field => field, field => SheetFields.ValueOf(sheet, field), StringComparer.Ordinal), Nothing);

    /// <summary>Reads a sheet as sent; a field that the form does not hold stays as it is saved.</summary>
    public static SheetDraft Read(FormInput form, IReadOnlyList<string> fields, ReviewSheetRecord? saved)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = form.Names.ToHashSet(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var now = SheetFields.ValueOf(saved, field);
            values[field] = names.Contains(field) ? form.Text(field, MaxValue) : now;
            seen[field] = names.Contains(ETagPrefix + field) ? HttpETag.Read(form.Text(ETagPrefix + field)) ?? "" : SheetFields.VersionOf(now);
        }

        return new SheetDraft(values, seen);
    }

    public static bool Submits(FormInput form) => form.Text(ButtonField) == "submit";

    /// <summary>What someone else has changed meanwhile, and the sender left alone, is theirs; what both changed stays the sender's, to be decided on.</summary>
    public SheetDraft Over(ReviewSheetRecord? saved) => this with
    {
        Values = Values.ToDictionary(
            one => one.Key,
            one => Seen.GetValueOrDefault(one.Key) == SheetFields.VersionOf(one.Value) ? SheetFields.ValueOf(saved, one.Key) : one.Value,
            StringComparer.Ordinal),
    };

    public string ValueOf(string field) => Values.GetValueOrDefault(field, "");

    public string PercentOf(string itemId) => ValueOf(SheetFields.Percent(itemId));

    public int? WholePercentOf(string itemId) =>
        int.TryParse(PercentOf(itemId), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var percent) ? percent : null;

    /// <summary>The percentages by item.</summary>
    /// <exception cref="BadInputException">One is no number.</exception>
    public IReadOnlyDictionary<string, int> Percents() => Values
        .Where(one => one.Value.Length > 0 && SheetFields.ItemOf(one.Key) is not null)
        .ToDictionary(one => SheetFields.ItemOf(one.Key)!, one => WholePercentOf(SheetFields.ItemOf(one.Key)!)
            ?? throw new BadInputException(one.Key, new("请填写整数。", "A whole number is needed.")), StringComparer.Ordinal);

    /// <summary>The texts and words by field.</summary>
    public IReadOnlyDictionary<string, string> Notes() => Values
        .Where(one => one.Value.Length > 0 && one.Key != SheetFields.Comment && SheetFields.ItemOf(one.Key) is null)
        .ToDictionary(StringComparer.Ordinal);
}
