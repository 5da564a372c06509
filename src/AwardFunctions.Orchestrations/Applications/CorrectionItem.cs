using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>A field or document to correct, with its name.</summary>
public sealed record CorrectionItem(string Target, LocalizedText Name);
