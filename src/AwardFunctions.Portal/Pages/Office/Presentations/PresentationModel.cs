using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Presentations;

namespace AwardFunctions.Portal.Pages.Office.Presentations;

/// <summary>The presentations as the office sees them.</summary>
/// <param name="Reason">The reason typed for closing without those absent.</param>
public sealed record PresentationModel(PresentationView View, string Reason, Refusal? Refusal);
