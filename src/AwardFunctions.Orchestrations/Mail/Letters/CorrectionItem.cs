using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Mail.Letters;

/// <summary>One thing to correct: which field or document, and what is wrong with it.</summary>
public sealed record CorrectionItem(LocalizedText Where, LocalizedText What);
