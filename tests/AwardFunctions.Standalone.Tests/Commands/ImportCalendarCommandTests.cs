using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Flows;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Tests.Commands;

public sealed class ImportCalendarCommandTests : IDisposable
{
    // As if New Year's holiday of 2027 went from Friday 1 to Tuesday 5 January and nothing were worked in exchange.
    private const string Notice = """
        { "year": 2027, "source": ["https://example.org"], "days": [
            { "date": "2027-01-01", "off": true, "name": "元旦" }, { "date": "2027-01-04", "off": true, "name": "元旦" },
            { "date": "2027-01-05", "off": true, "name": "元旦" }] }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Import_FolderAtRest_ComputesProvisionalDeadlinesAgainAtTheNextStart()
    {
        await File.WriteAllTextAsync(folder["2027.json"], Notice);
        // The call is to be posted within one working day of Thursday 31 December 2026; no notice says yet that 1 January is a day off.
        var before = await DueOfPostingAsync(plan: true);
        var typed = await Typed.RunAsync("import-calendar", folder["2027.json"], "--data", folder["data"]);
        var after = await DueOfPostingAsync(plan: false);

        Assert.Equal((0, ""), (typed.Status, typed.Error));
        Assert.StartsWith("2027: 3 days off, 0 week-end days worked.", typed.Output, StringComparison.Ordinal);
        Assert.Equal(new Domain.Calendars.Deadline(new DateOnly(2027, 1, 1), true), before);
        Assert.Equal(new Domain.Calendars.Deadline(new DateOnly(2027, 1, 6), false), after);
    }

    [Fact]
    public async Task Import_FolderInUse_PointsToTheCalendarPage()
    {
        await File.WriteAllTextAsync(folder["2027.json"], Notice);
        using var held = DataFolder.Open(folder["data"]);

        var line = (await Typed.RunAsync("import-calendar", folder["2027.json"], "--data", folder["data"])).Failure();

        Assert.EndsWith("is in use by another process. While the site runs, import the notice on the office's calendar page (/office/calendar).", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_NotANotice_NamesLineAndPathAndTouchesNothing()
    {
        await File.WriteAllTextAsync(folder["wrong.json"], Notice.Replace("2027-01-04", "2027-13-04", StringComparison.Ordinal));

        var line = (await Typed.RunAsync("import-calendar", folder["wrong.json"], "--data", folder["data"])).Failure();

        Assert.StartsWith($"{folder["wrong.json"]}:2: $.days[1].date: ", line, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["data"]));
    }

    private async Task<Domain.Calendars.Deadline> DueOfPostingAsync(bool plan)
    {
        using var data = DataFolder.Open(folder["data"]);
        var start = new DateTimeOffset(2026, 12, 31, 9, 0, 0, TimeSpan.FromHours(8));
        await using var app = AwardHost.Build(new HostSettings(data.Path, "http://127.0.0.1:0", "http://award.test", start, false), data);
        await app.StartAsync();
        var flow = new AwardFlow(app.Services);
        if (plan)
        {
            await People.SeedAsync(flow.Get<AccountDesk>(), "AY");
            await flow.PlanAsync(new NewCycle("AY", 2027, new DateOnly(2026, 12, 31), new DateOnly(2027, 1, 8), new DateOnly(2027, 2, 26)));
        }

        await flow.RestAsync();
        var due = Assert.Single(await flow.Get<ApprovalDesk>().ListAsync("AY-2027", default)).Due;
        await app.StopAsync();
        return due;
    }
}
