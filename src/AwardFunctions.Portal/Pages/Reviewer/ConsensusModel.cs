using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;

namespace AwardFunctions.Portal.Pages.Reviewer;

/// <summary>The consensus of a group on one applicant.</summary>
/// <param name="Viewer">Who looks, by mailbox.</param>
/// <param name="Draft">What the leader has typed and was not accepted, by field; empty otherwise.</param>
public sealed record ConsensusModel(ReviewView View, UnitReview Review, string Viewer, IReadOnlyDictionary<string, string> Draft, Refusal? Refusal)
{
    public bool IsMember => Review.Group?.Has(Viewer) == true;

    /// <summary>The viewer may record what is agreed on, and lock.</summary>
    public bool MayLead => View.IsOpen && !Review.IsLocked && Review.Group?.IsLedBy(Viewer) == true;

    /// <summary>The viewer may ask for a change of the locked score.</summary>
    public bool MayAmend => Review.IsLocked && Review.Group?.IsLedBy(Viewer) == true && View.Units.All(unit => unit.Position is null);

    /// <summary>Members can answer now.</summary>
    public bool MayAnswer => View.IsOpen && !Review.IsLocked && Review.Consensus.Agreed.Count > 0;
}
