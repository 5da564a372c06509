using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>What the experts found about a topic, with photos. <paramref name="At"/> is UTC.</summary>
public sealed record InspectionFinding(InspectionResult Result, string Text, IReadOnlyList<EvidenceDocument> Evidence, string By, DateTimeOffset At);
