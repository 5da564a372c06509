using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>What is missing or malformed: the field or document, why, and the article.</summary>
public sealed record CompletenessFinding(string Target, LocalizedText Reason, Citation Citation);
