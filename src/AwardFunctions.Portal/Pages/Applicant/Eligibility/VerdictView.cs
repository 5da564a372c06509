using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Pages.Shared;

namespace AwardFunctions.Portal.Pages.Applicant.Eligibility;

/// <summary>The check's outcome and, where it allows, the form that begins the application.</summary>
public sealed record VerdictView(
    CycleOnBoard Cycle, EligibilityAnswers Answers, IReadOnlyList<AskedQuestion> Asked, EligibilityVerdict Verdict, string Name, string CreditCode, Refusal? Refusal);
