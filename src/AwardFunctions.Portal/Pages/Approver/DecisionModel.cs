using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Approver;

/// <summary>What the page of a decision shows.</summary>
/// <param name="View">The decision and who looks at it.</param>
/// <param name="Path">Where the form is sent; the same page.</param>
/// <param name="Draft">What the form holds.</param>
/// <param name="Today">Today where the scheme lives.</param>
public sealed record DecisionModel(ApprovalView View, string Path, DecisionDraft Draft, DateOnly Today)
{
    /// <summary>The visitor came by the link in a mail and need not be signed in.</summary>
    public bool ByLink { get; init; }

    /// <summary>The application that the visitor is asked to recommend; null in decisions of other kinds.</summary>
    public ApplicationView? Material { get; init; }

    /// <summary>Why what was sent did not count.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Someone decided before the visitor did: what the visitor sent changed nothing.</summary>
    public bool TooLate { get; init; }

    /// <summary>A new link was just mailed.</summary>
    public bool NewLinkSent { get; init; }

    /// <summary>What was typed into the form that delegates.</summary>
    public DelegationDraft Delegation { get; init; } = DelegationDraft.Empty;

    public ApprovalRecord Approval => View.Approval;

    public bool IsOverdue => Approval.Decision is null && Today > Approval.Due.LastDay;

    /// <summary>The delegation by which the visitor may decide is over.</summary>
    public bool DelegationEnded => View.Approver?.Until < Today;

    /// <summary>The visitor can decide now.</summary>
    public bool CanDecide => Approval.Decision is null && View is { Approver: not null, LinkExpired: false } && !DelegationEnded;
}
