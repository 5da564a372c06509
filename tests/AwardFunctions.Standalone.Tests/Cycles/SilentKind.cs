using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Standalone.Tests.Cycles;

/// <summary>A decision for which silence is an answer.</summary>
internal sealed class SilentKind : IDecisionKind
{
    public const string NoReply = "noReply";

    public string Kind => "silent";

    public Task<DecisionSheet> ComposeAsync(ApprovalOrder order, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult(new DecisionSheet(
            new("征求意见", "Opinion"), new("请反馈意见", "Please reply"), "office", "15", new Duration(3, TimeUnit.WorkingDays), [], [],
            [new DecisionAction(DecisionActions.Approve, new("无意见", "No objection"))], [], Silence: NoReply));

    public Task<Refusal?> CheckAsync(ApprovalRecord approval, DecisionMade decision, CycleDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult<Refusal?>(null);
}
