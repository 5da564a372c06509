namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>Asks for one decision by a person.</summary>
/// <param name="ApprovalId">Its identity: the cycle's identity, a point, and what makes it unique there.</param>
/// <param name="CycleId">The cycle.</param>
/// <param name="Kind">One of <see cref="DecisionKinds"/>.</param>
/// <param name="StageId">The stage it belongs to.</param>
/// <param name="SubjectId">What is decided: a stage, an application, an objection.</param>
/// <param name="Units">The applications it is about; null for all of the cycle.</param>
public sealed record ApprovalOrder(
    string ApprovalId, string CycleId, string Kind, string StageId, string SubjectId, IReadOnlyList<string>? Units);
