using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Applicant.Honours;

/// <summary>The account of a prize.</summary>
/// <param name="View">The account.</param>
/// <param name="Typed">What was just sent, by field; null for the page as it is first shown.</param>
/// <param name="Refusal">Why what was sent did not count.</param>
/// <param name="OfReceipts">The refusal is about a file.</param>
public sealed record PrizeModel(PrizeAccountView View, IReadOnlyDictionary<string, string>? Typed = null, Refusal? Refusal = null, bool OfReceipts = false)
{
    public string? ValueOf(string field) => Typed?.GetValueOrDefault(field);
}
