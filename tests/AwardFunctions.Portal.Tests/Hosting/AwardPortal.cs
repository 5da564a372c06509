using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Flows;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>The whole standalone host on a simulated clock, with one cycle whose application window is open.</summary>
public sealed class AwardPortal : IAsyncLifetime
{
    public const string Cycle = "AY-2026";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("award-portal-");
    private DataFolder? data;
    private WebApplication? app;
    private int applicants;

    public Uri Address { get; private set; } = new("http://unset");

    public AwardFlow Flow { get; private set; } = null!;

    public IServiceProvider Services => app!.Services;

    public async Task InitializeAsync()
    {
        data = DataFolder.Open(folder.FullName);
        app = AwardHost.Build(
            new HostSettings(folder.FullName, "http://127.0.0.1:0", "http://award.test", new DateTimeOffset(2026, 2, 2, 9, 0, 0, TimeSpan.FromHours(8)), false), data);
        await app.StartAsync();
        Address = new Uri(app.Urls.Single());
        Flow = new AwardFlow(app.Services);
        await People.SeedAsync(Flow.Get<AccountDesk>(), "AY");
        await Flow.PlanAsync(new NewCycle("AY", 2026, new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 4), new DateOnly(2026, 3, 6)));
        await Flow.AdvanceToAsync(new DateOnly(2026, 2, 3));
        await Flow.DecideAsync(Cycle, DecisionKinds.Posting, DecisionActions.Posted, values: [("posted:media", "2026-02-03"), ("posted:website", "2026-02-03")]);
        await Flow.AdvanceToAsync(new DateOnly(2026, 2, 10));
    }

    public async Task DisposeAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        data!.Dispose();
        folder.Delete(recursive: true);
    }

    public Browser Anonymous() => new(Address);

    public async Task<Browser> SignedInAsync(string email, string role = Roles.Applicant)
    {
        await Flow.Get<AccountDesk>().GrantAsync(email, new RoleGrant(role, RoleGrant.EveryScheme), default);
        var browser = new Browser(Address);
        browser.SetCookie("award-session", (await Flow.Get<Sessions>().StartAsync(email, default)).Secret);
        return browser;
    }

    /// <summary>An applicant that no other test has.</summary>
    public SampleApplicant NewApplicant()
    {
        var number = Interlocked.Increment(ref applicants);
        var first17 = $"91410522MA55XY{number:D3}";
        return new SampleApplicant($"page{number}@company.test", $"安阳页面{number}有限公司", first17 + CreditCode.CheckCharacter(first17), "industry");
    }

    /// <summary>Goes on to the publicity of two units and returns the list.</summary>
    public async Task<PublicList> PublishAsync()
    {
        await ProposeAsync();
        await Flow.DecideAsync(Cycle, DecisionKinds.List, DecisionActions.Approve);
        await Flow.DecideAsync(Cycle, DecisionKinds.Posting, DecisionActions.Posted, values: ("posted:news-media", "2026-03-09"));
        return (await Flow.Get<PublicityDesk>().CurrentAsync(default)).Single();
    }

    /// <summary>Goes on to where the standing meeting is asked about two units.</summary>
    public async Task ProposeAsync()
    {
        var units = await RankAsync();
        await Flow.ResolveAsync(Cycle, (units[0], "award"), (units[1], "nominee"));
        await Flow.DecideAsync(Cycle, DecisionKinds.List, DecisionActions.Approve);
    }

    /// <summary>Goes on to the deliberation on two units, which it returns, the better one first.</summary>
    public async Task<IReadOnlyList<string>> RankAsync()
    {
        var (one, other) = (NewApplicant(), NewApplicant());
        var units = new List<string>();
        foreach (var applicant in new[] { one, other })
        {
            var application = await Flow.PrepareAsync(Cycle, applicant);
            await Flow.SubmitAsync(application, applicant.Email);
            await Flow.DecideAsync(Cycle, DecisionKinds.Check, DecisionActions.Eligible, subject: application);
            units.Add(application);
        }

        await Flow.AdvanceToAsync(new DateOnly(2026, 3, 9));
        await Flow.ReviewAsync(Cycle, "material-review", id => id == units[0] ? 80 : 70);
        await Flow.ReviewAsync(Cycle, "site-review", id => id == units[0] ? 85 : 60);
        await Flow.DecideAsync(Cycle, DecisionKinds.Ranking, DecisionActions.Confirm, values: ("candidates", string.Join(',', units)));
        return units;
    }
}
