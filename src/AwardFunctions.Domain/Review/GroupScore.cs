namespace AwardFunctions.Domain.Review;

/// <summary>What a review group gave an applicant: the arithmetic mean of its members' sheets, unrounded.</summary>
public sealed record GroupScore(decimal Total, decimal ResultItems, int Members)
{
    /// <exception cref="ArgumentException">There is no sheet, or one is incomplete.</exception>
    public static GroupScore Of(IReadOnlyList<SheetScore> sheets)
    {
        if (sheets.Count == 0 || sheets.Any(sheet => !sheet.IsComplete))
            throw new ArgumentException("A group's score needs at least one sheet, and complete ones only.", nameof(sheets));
        return new GroupScore(sheets.Average(sheet => sheet.Total), sheets.Average(sheet => sheet.ResultItems), sheets.Count);
    }
}
