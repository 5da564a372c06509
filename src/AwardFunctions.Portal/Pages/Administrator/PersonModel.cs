using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.SecondFactors;

namespace AwardFunctions.Portal.Pages.Administrator;

/// <summary>An account with its roles.</summary>
/// <param name="Schemes">The awards in which roles can be given.</param>
/// <param name="SecondFactor">Where the person stands with a second factor.</param>
/// <param name="Done">What has just been done: "added", "granted", "revoked", "reset" or "sent".</param>
public sealed record PersonModel(AccountRecord Account, IReadOnlyList<Scheme> Schemes, SecondFactorView SecondFactor, string? Done, Refusal? Refusal);
