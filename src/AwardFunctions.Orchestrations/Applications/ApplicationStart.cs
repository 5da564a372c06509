using AwardFunctions.Domain.Eligibility;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>What someone sends to begin an application.</summary>
/// <param name="CycleId">The cycle.</param>
/// <param name="Name">The applicant's name.</param>
/// <param name="CreditCode">Its unified social credit code 统一社会信用代码.</param>
/// <param name="Answers">Its answers to the eligibility questions.</param>
public sealed record ApplicationStart(string CycleId, string Name, string CreditCode, EligibilityAnswers Answers);
