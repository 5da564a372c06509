using AwardFunctions.Orchestrations.Holders;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Portal.Pages.Applicant.Honours;

/// <summary>One's own honours.</summary>
public sealed record Holdings(IReadOnlyList<HoldingsRow> Rows);

/// <summary>An honour and what its holder owes, soonest first.</summary>
public sealed record HoldingsRow(HeldHonour Held, IReadOnlyList<Obligation> Owed);
