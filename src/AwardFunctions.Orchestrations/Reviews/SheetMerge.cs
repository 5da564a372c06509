namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Brings a form that was filled in over an older version together with what is saved now.</summary>
/// <param name="Sheet">The sheet with the sender's changes.</param>
/// <param name="Conflicts">The fields that both have changed, differently.</param>
internal sealed record SheetMerge(ReviewSheetRecord Sheet, IReadOnlyList<string> Conflicts)
{
    /// <summary>
    /// A field that the sender left as it was shown keeps what is saved; one that only the sender changed becomes what was sent; one that both changed
    /// differently is a conflict.
    /// </summary>
    public static SheetMerge Of(ReviewSheetRecord? saved, ReviewSheetRecord sent, IReadOnlyDictionary<string, string>? seen, IEnumerable<string> fields)
    {
        var conflicts = new List<string>();
        var percents = new Dictionary<string, int>(StringComparer.Ordinal);
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        var comment = "";
        foreach (var field in fields)
        {
            var (mine, theirs) = (SheetFields.ValueOf(sent, field), SheetFields.ValueOf(saved, field));
            var value = mine;
            if (mine != theirs && seen?.GetValueOrDefault(field, "") is { } version && version != SheetFields.VersionOf(theirs))
            {
                if (version == SheetFields.VersionOf(mine))
                    value = theirs;
                else
                    conflicts.Add(field);
            }

            if (field == SheetFields.Comment)
                comment = value;
            else if (value.Length > 0 && SheetFields.ItemOf(field) is { } item)
                percents[item] = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
            else if (value.Length > 0)
                notes[field] = value;
        }

        return new SheetMerge(sent with { Percents = percents, Notes = notes.Count > 0 ? notes : null, Comment = comment }, conflicts);
    }
}
