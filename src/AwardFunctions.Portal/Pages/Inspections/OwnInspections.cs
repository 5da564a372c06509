using AwardFunctions.Orchestrations.Inspections;

namespace AwardFunctions.Portal.Pages.Inspections;

/// <summary>The inspections that a person takes part in.</summary>
public sealed record OwnInspections(IReadOnlyList<InspectionView> Views);
