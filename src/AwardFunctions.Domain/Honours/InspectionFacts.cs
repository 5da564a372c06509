namespace AwardFunctions.Domain.Honours;

/// <summary>What the rules look at in a finding: its topic, its result, and what was written.</summary>
public sealed record InspectionFacts(string TopicId, InspectionResult Result, string Text);
