using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>A question as it is put to one applicant.</summary>
/// <param name="Required">The answer or minimum for this applicant, relaxed where it is a "little giant".</param>
/// <param name="IsExclusion">It asks for a circumstance that excludes.</param>
public sealed record AskedQuestion(Question Question, decimal Required, bool IsExclusion, Citation Citation);
