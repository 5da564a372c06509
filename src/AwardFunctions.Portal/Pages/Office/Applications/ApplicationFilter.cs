using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Office.Applications;

/// <summary>Which applications a list shows, and in which order; all of it stands in the address.</summary>
/// <param name="State">Only those in this state.</param>
/// <param name="Search">Part of name, number or credit code.</param>
/// <param name="Sort">"number", "name", "state" or "submitted".</param>
public sealed record ApplicationFilter(ApplicationState? State, string Search, string Sort)
{
    public static ApplicationFilter Read(PortalContext context) => new(
        Enum.TryParse<ApplicationState>(context.Query("state"), ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null,
        context.Query("q")?.Trim() is { Length: <= 100 } search ? search : "",
        context.Query("sort") is { } sort and ("name" or "state" or "submitted") ? sort : "number");

    public IReadOnlyList<ApplicationSummary> Apply(IEnumerable<ApplicationSummary> all)
    {
        var shown = all.Where(one => (State is null || one.State == State) && Matches(one));
        return
        [
            .. Sort switch
            {
                "name" => shown.OrderBy(one => one.Name, StringComparer.Ordinal),
                "state" => shown.OrderBy(one => one.State).ThenBy(one => one.Id, StringComparer.Ordinal),
                "submitted" => shown.OrderByDescending(one => one.SubmittedAt ?? DateTimeOffset.MinValue),
                _ => shown.OrderBy(one => one.Id, StringComparer.Ordinal),
            },
        ];
    }

    /// <summary>The address of the list with something else chosen.</summary>
    public string QueryWith(ApplicationState? state, string sort)
    {
        var parts = new List<string>();
        if (state is { } chosen)
            parts.Add("state=" + chosen.ToString().ToLowerInvariant());
        if (Search.Length > 0)
            parts.Add("q=" + Uri.EscapeDataString(Search));
        if (sort != "number")
            parts.Add("sort=" + sort);
        return parts.Count == 0 ? "?" : "?" + string.Join('&', parts);
    }

    private bool Matches(ApplicationSummary one) =>
        Search.Length == 0
        || one.Name.Contains(Search, StringComparison.OrdinalIgnoreCase)
        || one.Id.Contains(Search, StringComparison.OrdinalIgnoreCase)
        || one.CreditCode.Contains(Search, StringComparison.OrdinalIgnoreCase);
}
