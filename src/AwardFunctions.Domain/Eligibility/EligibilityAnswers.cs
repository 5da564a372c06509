using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>What an applicant says of itself.</summary>
/// <param name="Sector">The identity of its sector.</param>
/// <param name="LittleGiant">It is a 专精特新“小巨人” enterprise.</param>
/// <param name="NonProfit">It is not in production or business.</param>
/// <param name="Values">By question: 1 for yes, 0 for no, or the number asked for.</param>
public sealed record EligibilityAnswers(
    ApplicantKind Kind, string Sector, bool LittleGiant, bool NonProfit, IReadOnlyDictionary<string, decimal> Values);
