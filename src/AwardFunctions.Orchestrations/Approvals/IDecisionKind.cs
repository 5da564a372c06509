using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>What is particular to one kind of decision. Mail, links, reminders, delegation and escalation are the same for all.</summary>
public interface IDecisionKind
{
    /// <summary>One of <see cref="DecisionKinds"/>.</summary>
    string Kind { get; }

    /// <summary>Lays out what is to be decided, from what the stores hold now.</summary>
    Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken);

    /// <summary>The record that takes a decision back from everyone because its matter is gone, or null while it stands.</summary>
    Task<DecisionMade?> MootAsync(ApprovalOrder order, CancellationToken cancellationToken) => Task.FromResult<DecisionMade?>(null);

    /// <summary>What speaks against a decision whose inputs are well-formed, or null.</summary>
    Task<Refusal?> CheckAsync(ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken);
}
