using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>One of the buttons of a decision.</summary>
/// <param name="Id">One of <see cref="DecisionActions"/>.</param>
/// <param name="Label">What the button says.</param>
/// <param name="NeedsReason">A reason must be given.</param>
/// <param name="IsRefusal">It says no: shown as such.</param>
public sealed record DecisionAction(string Id, LocalizedText Label, bool NeedsReason = false, bool IsRefusal = false);
