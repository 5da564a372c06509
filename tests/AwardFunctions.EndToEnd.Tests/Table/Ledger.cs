using System.Globalization;
using AwardFunctions.EndToEnd.Tests.Browsing;

namespace AwardFunctions.EndToEnd.Tests.Table;

/// <summary>What was seen in the course of a year, under the names of the table's rows.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<string, Sighting> seen = [];

    public IReadOnlyDictionary<string, Sighting> Seen => seen;

    /// <exception cref="InvalidOperationException">Something was entered under that name before.</exception>
    public void Enter(string what, string value, string? article = null)
    {
        if (!seen.TryAdd(what, new Sighting(value, article)))
            throw new InvalidOperationException($"“{what}” was entered before, as {seen[what].Value}.");
    }

    public void Enter(string what, Sighting sighting) => Enter(what, sighting.Value, sighting.Article);

    public void Enter(string what, int count) => Enter(what, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>Enters why a page did not accept what was sent, under which article; "accepted" where it did.</summary>
    public void EnterAnswer(string what, Page page) => Enter(what, Answers.Of(page));
}
