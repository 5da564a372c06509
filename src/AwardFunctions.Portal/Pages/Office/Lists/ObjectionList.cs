using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;

namespace AwardFunctions.Portal.Pages.Office.Lists;

/// <summary>The objections of a cycle, open ones first.</summary>
/// <param name="Approvals">The decision on each, by its number.</param>
public sealed record ObjectionList(
    CycleDossier Dossier, IReadOnlyList<ObjectionRecord> Objections, IReadOnlyDictionary<string, ApprovalRecord> Approvals, DateOnly Today);
