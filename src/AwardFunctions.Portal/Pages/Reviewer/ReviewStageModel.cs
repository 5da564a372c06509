using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Portal.Pages.Reviewer;

/// <summary>Where the consensus of a whole stage stands.</summary>
public sealed record ReviewStageModel(ReviewView View, string Viewer, Refusal? Refusal)
{
    public bool MayLock => View.IsOpen && View.Group?.IsLedBy(Viewer) == true && Ready > 0;

    /// <summary>How many scores can be locked now.</summary>
    public int Ready => View.Group is null ? 0 : View.Reviews.Count(review => review is { IsOpen: true, IsLocked: false, ToDiscuss.Count: 0 } && review.Silent.Count == 0);
}
