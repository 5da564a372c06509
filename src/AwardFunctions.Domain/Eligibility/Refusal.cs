using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>Why someone may not apply.</summary>
/// <param name="QuestionId">The question, or the bar or "renewal", "sector", "kind" where the register or the form speaks.</param>
public sealed record Refusal(string QuestionId, LocalizedText Reason, Citation Citation);
