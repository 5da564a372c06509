using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Approvals;

/// <summary>A decision as its page shows it.</summary>
/// <param name="Approval">The decision.</param>
/// <param name="Dossier">Its cycle.</param>
/// <param name="Approver">The person who looks, where that person may decide; null where they may only look.</param>
/// <param name="LinkExpired">The link is too old to decide with.</param>
/// <param name="MustEnrol">The decision takes a second factor, and the person who looks has none yet.</param>
public sealed record ApprovalView(ApprovalRecord Approval, CycleDossier Dossier, Approver? Approver, bool LinkExpired, bool MustEnrol = false);
