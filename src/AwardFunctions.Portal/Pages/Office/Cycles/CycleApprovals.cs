using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Portal.Pages.Office.Cycles;

/// <summary>All decisions of a cycle, pending ones first.</summary>
public sealed record CycleApprovals(CycleDossier Dossier, IReadOnlyList<ApprovalRecord> Approvals, DateOnly Today);
