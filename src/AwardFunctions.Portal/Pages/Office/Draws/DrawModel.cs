using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Draws;

/// <summary>The draws of a group on the office's desk.</summary>
/// <param name="Draft">The form that opens one.</param>
/// <param name="Refusal">Why the last change was not made.</param>
/// <param name="Form">The form it was sent with: "open", "draw", "replace", "leader" or "call-off".</param>
public sealed record DrawModel(DrawView View, DrawDraft Draft, Refusal? Refusal = null, string Form = "")
{
    public Refusal? RefusalOf(string form) => Form == form ? Refusal : null;
}
