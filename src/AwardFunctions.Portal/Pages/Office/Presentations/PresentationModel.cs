using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Presentations;

namespace AwardFunctions.Portal.Pages.Office.Presentations;

/// <summary>The presentations as the office sees them.</summary>
/// <param name="Reason">The reason typed for closing without those absent.</param>
/// <param name="Form">The form of the schedule while it can be changed; null otherwise.</param>
/// <param name="Change">What was typed into it, where that was refused; null otherwise.</param>
public sealed record PresentationModel(PresentationView View, string Reason, Refusal? Refusal, DecisionSheet? Form, ScheduleDraft? Change = null);
