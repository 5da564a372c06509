using System.Globalization;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Office.Inspections;

/// <summary>The inspections of the office's schemes, and those it owes.</summary>
/// <param name="MayPlan">The viewer is of an office, and may do more than look.</param>
/// <param name="Draft">The form for one out of turn: certificate, year, reason.</param>
public sealed record InspectionList(
    IReadOnlyList<InspectionView> All, IReadOnlyList<InspectionDue> Due, int Year, bool MayPlan, ListQuery Query, IReadOnlyDictionary<string, string> Draft, Refusal? Refusal)
{
    /// <summary>Those asked for, in the order asked for.</summary>
    public IReadOnlyList<InspectionView> Shown => Query.Order(
        All.Where(one => Query.Lets("state", one.Inspection.State().ToString()) && Query.Lets("scheme", one.Dossier.Scheme.Code)
            && Query.Lets("year", one.Inspection.Year.ToString(CultureInfo.InvariantCulture)) && Query.Finds("q", one.Inspection.Holder, one.Inspection.Id)),
        (one, sort) => sort switch
        {
            "holder" => one.Inspection.Holder,
            "day" => one.Inspection.Day ?? one.Inspection.Proposed?.Day,
            "state" => one.Inspection.State(),
            "due" => one.Inspection.Orders.Where(order => !order.IsSettled()).Select(order => (DateOnly?)one.DueOf(order).LastDay).Min(),
            _ => one.Inspection.Year,
        },
        one => one.Inspection.Id);

    public IReadOnlyList<InspectionDue> ShownDue =>
        [.. Due.Where(one => Query.Lets("scheme", one.Scheme.Code) && Query.Lets("year", one.Year.ToString(CultureInfo.InvariantCulture)) && Query.Finds("q", one.Holder, one.CertificateNumber))];
}
