using AwardFunctions.EndToEnd.Tests.Hosting;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.EndToEnd.Tests.Table;

/// <summary>
/// A year of a scheme, lived through on the site by people who read their mails and fill in forms, and the table of what its regulation
/// comes to in it. The year is played once; each row is a test of its own.
/// </summary>
public abstract class SchemeYear : IAsyncLifetime
{
    /// <summary>What was seen and stands in no row.</summary>
    public IReadOnlyList<string> Unreckoned => [.. Seen.Seen.Where(one => Rows.All(row => row.What != one.Key)).Select(one => $"{one.Key}: {one.Value}")];

    internal abstract IReadOnlyList<Expectation> Rows { get; }

    private protected Ledger Seen { get; } = new();

    private protected TestSite Site { get; private set; } = null!;

    /// <summary>Where the clock stands at first.</summary>
    protected abstract string StartsAt { get; }

    public async Task InitializeAsync()
    {
        await using var site = await TestSite.StartAsync(StartsAt, BeforeAsync);
        Site = site;
        try
        {
            await PlayAsync();
        }
        catch (Exception unexpected)
        {
            var last = string.Join('\n', Seen.Seen.TakeLast(5).Select(one => $"{one.Key}: {one.Value}"));
            throw new InvalidOperationException($"{unexpected.Message}\n\nSeen last:\n{last}\n\nThe host:\n{site.Host.Output}", unexpected);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>A row's value was seen, beside the article that the row names.</summary>
    public void Expect(string what)
    {
        var row = Rows.Single(one => one.What == what);
        Assert.True(Seen.Seen.TryGetValue(what, out var sighting), $"“{what}” was not seen.");
        Assert.True(
            row.Expected == sighting.Value && (sighting.Article is null || sighting.Article == row.Article),
            $"{row.What}\nreckoned: {row.Expected} ({row.Article}) {row.Reckoned}\nseen:     {sighting.Value} ({sighting.Article})");
    }

    internal static TheoryData<string> NamesOf(IReadOnlyList<Expectation> rows) => [.. rows.Select(row => row.What)];

    protected abstract Task PlayAsync();

    /// <summary>What the register holds of earlier years.</summary>
    protected virtual Task BeforeAsync(AwardFlow flow) => Task.CompletedTask;
}
