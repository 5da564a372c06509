using System.Globalization;
using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Reviewer;

/// <summary>A score sheet as typed.</summary>
public sealed record SheetDraft(IReadOnlyDictionary<string, int> Percents, string Comment)
{
    internal const string CommentField = "comment";

    /// <summary>The button pressed: "draft" or "submit".</summary>
    internal const string ButtonField = "then";

    private const string ItemPrefix = "item:";

    public static SheetDraft Empty { get; } = new(new Dictionary<string, int>(), "");

    public static SheetDraft Of(ReviewSheetRecord? sheet) => sheet is null ? Empty : new SheetDraft(sheet.Percents, sheet.Comment);

    /// <exception cref="BadInputException">A percentage is no number.</exception>
    public static SheetDraft Read(FormInput form, ScoreSheet sheet)
    {
        var percents = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in sheet.Items)
        {
            if (form.Whole(FieldOf(item.Id)) is { } percent)
                percents[item.Id] = percent;
        }

        return new SheetDraft(percents, form.Text(CommentField, 8000));
    }

    public static bool Submits(FormInput form) => form.Text(ButtonField) == "submit";

    public static string FieldOf(string itemId) => ItemPrefix + itemId;

    public string PercentOf(string itemId) => Percents.TryGetValue(itemId, out var percent) ? percent.ToString(CultureInfo.InvariantCulture) : "";
}
