namespace AwardFunctions.Portal.Http;

/// <summary>What a list shows and in which order: all of it stands in the address, so that it can be sent to someone.</summary>
public sealed class ListQuery
{
    private const int LongestFilter = 100;
    private readonly Dictionary<string, string> filters = new(StringComparer.Ordinal);
    private readonly string usual;

    /// <param name="context">The request.</param>
    /// <param name="sorts">What the list can be sorted by; with '-' in front, downwards is the usual way. The first is the usual order.</param>
    /// <param name="filters">The names of what it can be filtered by.</param>
    public ListQuery(PortalContext context, IReadOnlyList<string> sorts, params IReadOnlyList<string> filters)
    {
        usual = sorts[0];
        var asked = context.Query("sort") ?? usual;
        Sorts = sorts;
        var known = sorts.Any(one => one.TrimStart('-') == asked.TrimStart('-'));
        (Sort, Descending) = known ? (asked.TrimStart('-'), asked.StartsWith('-')) : (usual.TrimStart('-'), usual.StartsWith('-'));
        foreach (var filter in filters)
        {
            if (context.Query(filter)?.Trim() is { Length: > 0 and <= LongestFilter } value)
                this.filters[filter] = value;
        }
    }

    /// <summary>What it is sorted by, one of the sorts without its sign.</summary>
    public string Sort { get; }

    public bool Descending { get; }

    private IReadOnlyList<string> Sorts { get; }

    /// <summary>What is asked for under a filter; empty where nothing is.</summary>
    public string this[string filter] => filters.GetValueOrDefault(filter, "");

    /// <summary>Whether nothing or this is asked for under a filter, in any case of letters.</summary>
    public bool Lets(string filter, string value) => this[filter].Length == 0 || string.Equals(this[filter], value, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether nothing is asked for under a filter, or one of these texts holds it.</summary>
    public bool Finds(string filter, params IEnumerable<string?> texts) =>
        this[filter].Length == 0 || texts.Any(text => text?.Contains(this[filter], StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The address with another value under a filter; from the first page on.</summary>
    public string With(string filter, string? value) => AddressOf(new(filters, StringComparer.Ordinal) { [filter] = value ?? "" }, Sort, Descending, null);

    /// <summary>The address of another page.</summary>
    public string Page(int number) => AddressOf(filters, Sort, Descending, number);

    /// <summary>The address sorted by something else, or the other way round where it is sorted by that already.</summary>
    public string SortedBy(string sort) => AddressOf(filters, sort, sort == Sort ? !Descending : Sorts.Contains("-" + sort), null);

    /// <summary>What aria-sort says of a column; null where the list is not sorted by it.</summary>
    public string? AriaSort(string sort) => sort != Sort ? null : Descending ? "descending" : "ascending";

    /// <summary>The fields that a search form keeps beside its own.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept(params IReadOnlyList<string> own)
    {
        foreach (var filter in filters.Where(filter => !own.Contains(filter.Key)))
            yield return filter;
        if (SortValue(Sort, Descending) is { } sort)
            yield return new("sort", sort);
    }

    /// <summary>Sorts by the chosen key, and where that is the same, by the second.</summary>
    public IReadOnlyList<T> Order<T>(IEnumerable<T> all, Func<T, string, object?> key, Func<T, string> second)
    {
        var shown = Descending
            ? all.OrderByDescending(one => key(one, Sort), KeyOrder.Instance)
            : all.OrderBy(one => key(one, Sort), KeyOrder.Instance);
        return [.. shown.ThenBy(second, StringComparer.Ordinal)];
    }

    private string? SortValue(string sort, bool descending)
    {
        var value = (descending ? "-" : "") + sort;
        return value == usual ? null : value;
    }

    private string AddressOf(Dictionary<string, string> chosen, string sort, bool descending, int? page)
    {
        var parts = new List<string>();
        if (page is { } number)
            parts.Add($"page={number}");
        parts.AddRange(chosen.Where(filter => filter.Value.Length > 0).Select(filter => $"{filter.Key}={Uri.EscapeDataString(filter.Value)}"));
        if (SortValue(sort, descending) is { } value)
            parts.Add("sort=" + value);
        return "?" + string.Join('&', parts);
    }

    /// <summary>Text by its characters, everything else by its own order; what is missing comes first.</summary>
    private sealed class KeyOrder : IComparer<object?>
    {
        public static KeyOrder Instance { get; } = new();

        public int Compare(object? x, object? y) => (x, y) switch
        {
            (string one, string other) => string.CompareOrdinal(one, other),
            _ => System.Collections.Comparer.DefaultInvariant.Compare(x, y),
        };
    }
}
