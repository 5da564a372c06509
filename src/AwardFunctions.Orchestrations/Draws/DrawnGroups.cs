using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Draws;

/// <summary>What a draw makes up: a review group of its cycle, or the team that inspects a holder.</summary>
public static class DrawnGroups
{
    private const string Inspections = "inspection-";

    /// <summary>The group under which the team of an inspection is drawn.</summary>
    public static string OfInspection(string inspectionId) => Inspections + inspectionId;

    /// <summary>The inspection whose team a group is; null for a review group.</summary>
    public static string? InspectionOf(Scheme scheme, string groupId) =>
        scheme.Groups.All(group => group.Id != groupId) && groupId.StartsWith(Inspections, StringComparison.Ordinal) ? groupId[Inspections.Length..] : null;

    /// <summary>How a group is made up; null where the scheme has none like it.</summary>
    public static GroupRule? Find(Scheme scheme, string groupId) =>
        InspectionOf(scheme, groupId) is null ? scheme.Groups.FirstOrDefault(group => group.Id == groupId)
        : scheme.Inspection is { } rule ? rule.Team with { Id = groupId }
        : null;

    /// <summary>How the group of a draw is made up.</summary>
    public static GroupRule Of(Scheme scheme, string groupId) => Find(scheme, groupId) ?? throw new InvalidOperationException($"There is no group {groupId}.");
}
