using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.SecondFactors;

namespace AwardFunctions.Portal.Pages.Account;

/// <summary>One's own second factor, and the form that was last sent.</summary>
/// <param name="View">Where it stands.</param>
/// <param name="Address">What the QR code holds; null where nothing is being enrolled.</param>
/// <param name="Return">Where to go on afterwards, e.g. to the decision; null where nowhere.</param>
/// <param name="Step">The form that was sent: "begin", "confirm" or "recovery".</param>
/// <param name="Refusal">Why it did not count.</param>
public sealed record SecondFactorModel(SecondFactorView View, string? Address, string? Return, string? Step, Refusal? Refusal);
