using AwardFunctions.Domain.Cycles;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Cycles;

/// <summary>A new cycle being planned: what was typed, and the calendar it would come to.</summary>
/// <param name="Schemes">What may be chosen.</param>
/// <param name="Rehearsal">Null until scheme and day of the call are chosen.</param>
/// <param name="NotRunnable">Stages of the chosen scheme that this version cannot walk.</param>
public sealed record PlanView(
    PlanDraft Draft, IReadOnlyList<Scheme> Schemes, Rehearsal? Rehearsal, IReadOnlyList<Stage> NotRunnable, Refusal? Refusal);
