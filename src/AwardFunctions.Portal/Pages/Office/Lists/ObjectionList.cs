using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Office.Lists;

/// <summary>The objections of a cycle, open ones first.</summary>
/// <param name="Approvals">The decision on each, by its number.</param>
public sealed record ObjectionList(
    CycleDossier Dossier, IReadOnlyList<ObjectionRecord> Objections, IReadOnlyDictionary<string, ApprovalRecord> Approvals, DateOnly Today, ListQuery Query)
{
    /// <summary>Those asked for, in the order asked for; open ones first unless another is.</summary>
    public IReadOnlyList<ObjectionRecord> Shown => Query.Order(
        Objections.Where(one => Query.Lets("state", one.State.ToString()) && Query.Finds("q", one.Id, one.UnitName)),
        (one, sort) => sort switch
        {
            "number" => one.Id,
            "unit" => one.UnitName,
            "filed" => one.FiledAt,
            "due" => Approvals.GetValueOrDefault(one.Id)?.Due.LastDay,
            _ => one.State,
        },
        one => one.Id);
}
