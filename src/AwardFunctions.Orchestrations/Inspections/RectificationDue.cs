namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>The last day of a rectification, inclusive, in the scheme's zone.</summary>
public sealed record RectificationDue(string InspectionId, int Number, DateOnly Due)
{
    /// <summary>The identity of what the holder owes.</summary>
    public static string ObligationId(string certificateNumber, string inspectionId, int number) => $"{certificateNumber}|rectification|{inspectionId}.{number}";
}
