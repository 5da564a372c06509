namespace AwardFunctions.Domain.Review;

/// <summary>封存: no one sees another's sheet, score or remark before every member of the group has submitted for the applicant.</summary>
public static class SheetSeal
{
    /// <summary>Whether the sheets of an applicant lie open among its group and the office.</summary>
    /// <param name="members">The group's members.</param>
    /// <param name="submitted">Those who have submitted their sheet for the applicant.</param>
    public static bool IsBroken(IReadOnlyCollection<string> members, IReadOnlyCollection<string> submitted) =>
        members.Count > 0 && members.All(submitted.Contains);

    /// <summary>Whether someone may see a sheet.</summary>
    /// <param name="isBroken">The applicant's sheets lie open.</param>
    /// <param name="reviewer">Whose sheet it is.</param>
    /// <param name="enteredBy">Who entered it.</param>
    /// <param name="viewer">Who wants to see it.</param>
    public static bool MaySee(bool isBroken, string reviewer, string enteredBy, string viewer) =>
        isBroken || viewer == reviewer || viewer == enteredBy;
}
