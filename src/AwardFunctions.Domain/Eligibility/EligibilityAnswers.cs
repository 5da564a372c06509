using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Eligibility;

/// <summary>What an applicant says of itself.</summary>
/// <param name="Kind">Organisation or individual.</param>
/// <param name="Sector">The sector it names.</param>
/// <param name="LittleGiant">It is a 专精特新 "little giant".</param>
/// <param name="NonProfit">It is not in production or business.</param>
/// <param name="Answers">Answers by question: 1 for yes, 0 for no, or a number.</param>
public sealed record EligibilityAnswers(
    ApplicantKind Kind, string Sector, bool LittleGiant, bool NonProfit, IReadOnlyDictionary<string, decimal> Answers);
