using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Administrator;

/// <summary>An account with its roles.</summary>
/// <param name="Schemes">The awards in which roles can be given.</param>
/// <param name="Done">What has just been done: "added", "granted", "revoked" or "sent".</param>
public sealed record PersonModel(AccountRecord Account, IReadOnlyList<Scheme> Schemes, string? Done, Refusal? Refusal);
