using AwardFunctions.Domain.Schemes;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Office.Compliance;

/// <summary>Who owes what by when, and what the list shows of it.</summary>
/// <param name="Schemes">The schemes whose office the visitor is or watches over.</param>
/// <param name="All">Everything open.</param>
public sealed record ComplianceList(IReadOnlyList<Scheme> Schemes, IReadOnlyList<OwedRow> All, ListQuery Query)
{
    /// <summary>The list sorted by what is due first, with what is overdue before everything else.</summary>
    public static ListQuery Read(PortalContext context) => new(context, ["due", "holder", "matter", "who"], "scheme", "state", "matter", "who", "q");

    public IReadOnlyList<OwedRow> Shown { get; } = Query.Order(
        All.Where(row => Query.Lets("scheme", row.Scheme.Code) && Query.Lets("state", row.State.ToString()) && Query.Lets("matter", row.Owed.Matter)
            && Query.Lets("who", row.Owed.Owes) && Query.Finds("q", row.Owed.Holder, row.Owed.CertificateNumber, row.Owed.Name.Zh, row.Owed.Name.En)),
        (row, sort) => sort switch
        {
            "holder" => row.Owed.Holder,
            "matter" => row.Owed.Name.Zh,
            "who" => row.Owed.Owes,
            _ => $"{(row.State == OwedState.Overdue ? 0 : 1)}{row.Owed.Due:yyyy-MM-dd}",
        },
        row => row.Owed.Id);
}
