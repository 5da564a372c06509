using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Orchestrations.Inspections;

/// <summary>What an expert writes about a topic, with the photos that come along.</summary>
public sealed record FindingDraft(string TopicId, InspectionResult Result, string Text, IReadOnlyList<EvidenceFile> Photos);
