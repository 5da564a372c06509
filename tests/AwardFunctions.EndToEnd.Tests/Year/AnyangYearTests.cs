using AwardFunctions.EndToEnd.Tests.Hosting;

namespace AwardFunctions.EndToEnd.Tests.Year;

/// <summary>A whole cycle over HTTP: as it should be, and through crashes, which must not show in the outcome.</summary>
public sealed class AnyangYearTests(AnyangYearTests.Uninterrupted reference) : IClassFixture<AnyangYearTests.Uninterrupted>
{
    /// <summary>Where the process is killed between two requests; what the request before it set going is still under way.</summary>
    private static readonly HashSet<string> Kills =
    [
        "plan", "an upload is cut between chunks", "the winner submits", "two are returned", "the first expert scores the material", "the committee deliberates",
        "the deputy head approves", "the list is posted", "a citizen objects", "the first document", "the objection is dismissed", "the second document",
    ];

    /// <summary>Where the process kills itself, one after the other; the numbers spread them over the year.</summary>
    private static readonly string[] Failpoints =
    [
        "commit.before:3", "commit.after:60", "document.rename.before:5", "document.rename.after:9", "step.before-commit:4", "activity.after-effect:6",
        "mail.handoff.before:2", "mail.handoff.after:3", "commit.before:70", "commit.after:150", "activity.after-effect:20", "step.before-commit:40",
        "mail.handoff.after:5", "activity.after-effect:8", "commit.before:50", "step.before-commit:9",
    ];

    [Fact]
    public void Year_LivedThroughOnTheSite_KeepsEveryDeadlineAndSendsNoMailTwice()
    {
        Assert.Equal(reference.Outcome.Mails.Distinct(), reference.Outcome.Mails);
        Assert.Contains("安县政〔2026〕12号", reference.Outcome.Pages["/office/cycles/AY-2026/decisions"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Year_KilledAtTwelvePoints_ComesToTheSameOutcome()
    {
        await using var site = await TestSite.StartAsync(AnyangYear.StartsAt, AnyangYear.EnterBodiesAsync);
        var killed = 0;
        foreach (var step in new AnyangYear(site).Steps)
        {
            await step.DoAsync();
            if (!Kills.Contains(step.Name))
                continue;
            await site.Host.KillAsync();
            await site.Host.StartAsync();
            killed++;
        }

        Assert.Equal(Kills.Count, killed);
        reference.ExpectSame(await Outcome.ReadAsync(site));
    }

    [Fact]
    public async Task Year_KilledInTheMidstOfItsWork_ComesToTheSameOutcome()
    {
        await using var site = await TestSite.StartAsync(AnyangYear.StartsAt, AnyangYear.EnterBodiesAsync);
        await site.Host.StopAsync();
        var deaths = 0;
        await site.Host.StartAsync(Failpoints[deaths]);
        foreach (var step in new AnyangYear(site).Steps)
        {
            for (var done = false; !done;)
            {
                try
                {
                    await step.DoAsync();
                    done = true;
                }
                catch (HttpRequestException)
                {
                    deaths = await RestartAsync(site, deaths);
                }
            }
        }

        Assert.Equal(Failpoints.Length, deaths);
        reference.ExpectSame(await Outcome.ReadAsync(site));
    }

    /// <summary>The host comes up again, on its way to the next death; it may meet that one before it is up.</summary>
    private static async Task<int> RestartAsync(TestSite site, int deaths)
    {
        while (true)
        {
            deaths++;
            try
            {
                await site.RestartAsync(Failpoints.ElementAtOrDefault(deaths));
                return deaths;
            }
            catch (HostDiedException) when (deaths < Failpoints.Length)
            {
                continue;
            }
        }
    }

    /// <summary>The year without a crash.</summary>
    public sealed class Uninterrupted : IAsyncLifetime
    {
        internal Outcome Outcome { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            await using var site = await TestSite.StartAsync(AnyangYear.StartsAt, AnyangYear.EnterBodiesAsync);
            foreach (var step in new AnyangYear(site).Steps)
                await step.DoAsync();
            Outcome = await Outcome.ReadAsync(site);
        }

        public Task DisposeAsync() => Task.CompletedTask;

        internal void ExpectSame(Outcome other)
        {
            Assert.Equal(Outcome.Events, other.Events);
            Assert.Equal(Outcome.Mails, other.Mails);
            foreach (var (path, text) in Outcome.Pages)
                Assert.Equal((path, text), (path, other.Pages[path]));
        }
    }
}
