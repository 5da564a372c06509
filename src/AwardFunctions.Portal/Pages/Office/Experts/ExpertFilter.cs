using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Office.Experts;

/// <summary>Which experts a list shows, and in which order; all of it stands in the address.</summary>
/// <param name="Scheme">The scheme whose pool it is.</param>
/// <param name="Standing">Only those who stand so.</param>
/// <param name="Sector">Only those who know this sector.</param>
/// <param name="Search">Part of name, number, mailbox, employer or speciality.</param>
/// <param name="Sort">"number", "name", "employer" or "standing".</param>
public sealed record ExpertFilter(string Scheme, ExpertStanding? Standing, string Sector, string Search, string Sort)
{
    public static ExpertFilter Read(PortalContext context, string scheme) => new(
        scheme,
        Enum.TryParse<ExpertStanding>(context.Query("state"), ignoreCase: true, out var standing) && Enum.IsDefined(standing) ? standing : null,
        context.Query("sector") is { Length: <= 40 } sector ? sector : "",
        context.Query("q")?.Trim() is { Length: <= 100 } search ? search : "",
        context.Query("sort") is { } sort and ("name" or "employer" or "standing") ? sort : "number");

    public IReadOnlyList<ExpertRecord> Apply(IEnumerable<ExpertRecord> all)
    {
        var shown = all.Where(one => (Standing is null || one.Standing == Standing) && (Sector.Length == 0 || one.Sectors.Contains(Sector)) && Matches(one));
        return
        [
            .. Sort switch
            {
                "name" => shown.OrderBy(one => one.Name, StringComparer.Ordinal),
                "employer" => shown.OrderBy(one => one.Employer, StringComparer.Ordinal),
                "standing" => shown.OrderBy(one => one.Standing).ThenBy(one => one.Id, StringComparer.Ordinal),
                _ => shown.OrderBy(one => one.Id, StringComparer.Ordinal),
            },
        ];
    }

    /// <summary>The address of the list with something else chosen.</summary>
    public string QueryWith(ExpertStanding? standing, string sort)
    {
        var parts = new List<string> { "scheme=" + Scheme };
        if (standing is { } chosen)
            parts.Add("state=" + chosen.ToString().ToLowerInvariant());
        if (Sector.Length > 0)
            parts.Add("sector=" + Uri.EscapeDataString(Sector));
        if (Search.Length > 0)
            parts.Add("q=" + Uri.EscapeDataString(Search));
        if (sort != "number")
            parts.Add("sort=" + sort);
        return "?" + string.Join('&', parts);
    }

    private bool Matches(ExpertRecord one) =>
        Search.Length == 0
        || new[] { one.Id, one.Name, one.Email, one.Employer, one.Speciality, one.Qualification }.Any(text => text.Contains(Search, StringComparison.OrdinalIgnoreCase));
}
