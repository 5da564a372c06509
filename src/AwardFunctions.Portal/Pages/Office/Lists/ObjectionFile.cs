using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Portal.Pages.Office.Lists;

/// <summary>An objection as the office reads it.</summary>
/// <param name="Approval">The decision on it; null for the moment before it is asked for.</param>
public sealed record ObjectionFile(CycleDossier Dossier, ObjectionRecord Objection, ApprovalRecord? Approval, DateOnly Today);
