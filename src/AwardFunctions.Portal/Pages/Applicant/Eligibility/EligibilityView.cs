using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Pages.Shared;

namespace AwardFunctions.Portal.Pages.Applicant.Eligibility;

/// <summary>The check's first steps: who applies, then the questions that this applicant is asked.</summary>
/// <param name="Answers">Null in the first step.</param>
public sealed record EligibilityView(CycleOnBoard Cycle, EligibilityAnswers? Answers, IReadOnlyList<AskedQuestion> Asked, Refusal? Refusal);
