using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Portal.Pages.Office.Lists;

/// <summary>What came of a cycle: the honours, and who decided what on the way.</summary>
public sealed record CycleDecisions(
    CycleDossier Dossier, IReadOnlyList<HonourRecord> Honours, IReadOnlyList<ApprovalRecord> Approvals, IReadOnlyList<UnitRecord> Units, DateOnly Today)
{
    /// <summary>The certificate whose payment was being recorded; null where none was.</summary>
    public string? Paying { get; init; }

    /// <summary>Why the payment was not recorded.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The decisions that made the award, in the order of their stages.</summary>
    public IReadOnlyList<ApprovalRecord> Chain =>
    [
        .. Approvals
            .Where(approval => approval.Order.Kind is DecisionKinds.Ranking or DecisionKinds.Deliberation or DecisionKinds.List or DecisionKinds.Removal or DecisionKinds.Decision or DecisionKinds.Payment or DecisionKinds.HandOver)
            .OrderBy(approval => approval.OpenedAt)
            .ThenBy(approval => Dossier.Scheme.Stages.ToList().FindIndex(stage => stage.Id == approval.Order.StageId)),
    ];
}
