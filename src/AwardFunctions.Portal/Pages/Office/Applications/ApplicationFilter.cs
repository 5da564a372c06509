using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Office.Applications;

/// <summary>Which applications a list shows, and in which order.</summary>
public sealed record ApplicationFilter(ListQuery Query)
{
    public static ApplicationFilter Read(PortalContext context) =>
        new(new ListQuery(context, ["number", "name", "sector", "state", "-submitted"], "state", "sector", "q"));

    public IReadOnlyList<ApplicationSummary> Apply(IEnumerable<ApplicationSummary> all) => Query.Order(
        all.Where(one => Query.Lets("state", one.State.ToString()) && Query.Lets("sector", one.Sector) && Query.Finds("q", one.Name, one.Id, one.CreditCode)),
        (one, sort) => sort switch
        {
            "name" => one.Name,
            "sector" => one.Sector,
            "state" => one.State,
            "submitted" => one.SubmittedAt,
            _ => one.Id,
        },
        one => one.Id);
}
