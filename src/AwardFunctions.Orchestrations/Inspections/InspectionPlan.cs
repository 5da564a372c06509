namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>What the office asks for when it plans an inspection.</summary>
/// <param name="CertificateNumber">The honour.</param>
/// <param name="Year">The calendar year it counts for.</param>
/// <param name="Occasion">Why, where none is owed; empty otherwise.</param>
public sealed record InspectionPlan(string CertificateNumber, int Year, string Occasion);
