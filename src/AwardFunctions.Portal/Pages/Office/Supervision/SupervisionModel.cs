using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Supervision;

namespace AwardFunctions.Portal.Pages.Office.Supervision;

/// <summary>The supervision group on the office's desk.</summary>
/// <param name="Members">The form as filled in: one member a line.</param>
public sealed record SupervisionModel(SupervisionView View, string Members, Refusal? Refusal);
