using System.Globalization;
using AwardFunctions.EndToEnd.Tests.Browsing;
using AwardFunctions.TestKit.Flows;

namespace AwardFunctions.EndToEnd.Tests.Hosting;

/// <summary>A host on a simulated clock that stands still, the people who use it, and their mail.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, Person> people = [];
    private readonly PageClient clock;

    private TestSite(string startsAt)
    {
        Host = new HostProcess(folder.Path, HostProcess.NewAddress(), "--simulated-clock", startsAt, "--stand-still");
        Mailbox = new Mailbox(folder.Path);
        clock = new PageClient(Host.Site);
    }

    public HostProcess Host { get; }

    public Mailbox Mailbox { get; }

    /// <param name="startsAt">Where the clock stands at first, e.g. "2026-02-02T09:00:00+08:00".</param>
    /// <param name="play">What has happened before the host starts, through the use cases.</param>
    public static async Task<TestSite> StartAsync(string startsAt, Func<AwardFlow, Task>? play = null)
    {
        var site = new TestSite(startsAt);
        if (play is not null)
            await Seeding.PlayAsync(site.folder.Path, DateTimeOffset.Parse(startsAt, CultureInfo.InvariantCulture), site.Host.Site, play);
        await site.Host.StartAsync();
        return site;
    }

    /// <summary>A person, with the browser that they always use.</summary>
    public Person Of(string email) =>
        people.TryGetValue(email, out var known) ? known : people[email] = new Person(Host.Site, Mailbox, email);

    /// <summary>Someone who is not signed in.</summary>
    public PageClient Visitor() => new(Host.Site);

    /// <summary>Lets everything under way come to rest; the clock stays where it is.</summary>
    public Task RestAsync() => MoveAsync("date", "2000-01-01");

    /// <summary>Moves the clock to an hour of a day in Asia/Shanghai; where it has passed, lets everything come to rest.</summary>
    public async Task MoveToAsync(DateOnly day, int hour = 0)
    {
        var shown = await MoveAsync("date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        while (NowOn(shown) < day.ToDateTime(new TimeOnly(hour, 0)))
            shown = await MoveAsync(shown, "hour", null);
    }

    /// <summary>What the clock shows, in Asia/Shanghai.</summary>
    public async Task<DateTime> NowAsync() => NowOn((await clock.OpenAsync("/clock")).Expect());

    /// <summary>The host comes up again after it died.</summary>
    public async Task RestartAsync(string? failpoint = null)
    {
        await Host.ExitAsync();
        await Host.StartAsync(failpoint);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in people.Values)
            person.Dispose();
        clock.Dispose();
        await Host.DisposeAsync();
        folder.Dispose();
    }

    private static DateTime NowOn(Page shown) =>
        DateTime.ParseExact(Page.Clean(shown.One("main .big").TextContent), "yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);

    private async Task<Page> MoveAsync(string to, string date) => await MoveAsync((await clock.OpenAsync("/clock")).Expect(), to, date);

    private static async Task<Page> MoveAsync(Page shown, string to, string? date)
    {
        var form = shown.Form("/clock").Force("to", to);
        if (date is not null)
            form.Force("date", date);
        return (await form.SubmitAsync()).Expect();
    }
}
