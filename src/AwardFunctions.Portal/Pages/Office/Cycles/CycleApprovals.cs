using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Office.Cycles;

/// <summary>All decisions of a cycle, pending ones first.</summary>
public sealed record CycleApprovals(CycleDossier Dossier, IReadOnlyList<ApprovalRecord> Approvals, DateOnly Today, ListQuery Query)
{
    /// <summary>Those asked for, in the order asked for.</summary>
    public IReadOnlyList<ApprovalRecord> Shown => Query.Order(
        Approvals.Where(one => Query.Lets("state", StateOf(one)) && Query.Lets("stage", one.Order.StageId)
            && Query.Finds("q", [one.Sheet.Title.Zh, one.Sheet.Title.En, one.Id, one.Decision?.ByName, .. one.Approvers.Select(approver => approver.Name)])),
        (one, sort) => sort switch
        {
            "title" => one.Sheet.Title.Zh,
            "who" => one.Decision?.ByName ?? one.Approvers.FirstOrDefault()?.Name,
            "due" => one.Due.LastDay,
            _ => (one.Decision?.At ?? one.OpenedAt).UtcTicks,
        },
        one => one.Id);

    /// <summary>"open", "overdue" or "done".</summary>
    public string StateOf(ApprovalRecord approval) => approval.Decision is not null ? "done" : Today > approval.Due.LastDay ? "overdue" : "open";
}
