using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>One reason why an applicant may not apply, with the question or record it rests on and the article.</summary>
public sealed record EligibilityRefusal(string QuestionId, LocalizedText Reason, Citation Citation);
