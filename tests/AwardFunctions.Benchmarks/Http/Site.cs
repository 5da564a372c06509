using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Portal.Http;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.TestKit.Flows;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Benchmarks.Http;

/// <summary>The whole site with one applicant who is signed in and has begun an application; nobody is held back by rate limits.</summary>
internal sealed class Site : IAsyncDisposable
{
    private const string Cycle = "AY-2026";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("award-site-");
    private DataFolder? data;
    private WebApplication? app;

    public Uri Address { get; private set; } = new("http://unset");

    /// <summary>The application that was begun.</summary>
    public string Application { get; private set; } = "";

    /// <summary>The fields of its form that hold any text.</summary>
    public IReadOnlyList<string> Fields { get; private set; } = [];

    /// <summary>The cookie of the applicant's session.</summary>
    public string Cookie { get; private set; } = "";

    public static async Task<Site> StartAsync(TimeSpan fsyncDelay, IUploadPolicy? uploads = null)
    {
        var site = new Site();
        site.data = DataFolder.Open(site.folder.FullName);
        site.app = AwardHost.Build(
            new HostSettings(
                site.folder.FullName, "http://127.0.0.1:0", "http://award.test", new DateTimeOffset(2026, 2, 2, 9, 0, 0, TimeSpan.FromHours(8)), false,
                ["--Logging:LogLevel:Default=Error"]),
            site.data,
            services =>
            {
                services.AddSingleton(_ => AwardDatabase.Open(Path.Combine(site.folder.FullName, "award.db"), new DatabaseOptions { FsyncDelay = fsyncDelay }));
                services.AddSingleton(new RateLimits(TimeProvider.System, new Dictionary<RateClass, RateLimit>()));
                if (uploads is not null)
                    services.AddSingleton(uploads);
            });
        await site.app.StartAsync();
        site.Address = new Uri(site.app.Urls.Single());
        await site.BeginAsync(new AwardFlow(site.app.Services));
        return site;
    }

    public HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        BaseAddress = Address,
        DefaultRequestHeaders = { { "Cookie", Cookie } },
    };

    public async ValueTask DisposeAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        data!.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task BeginAsync(AwardFlow flow)
    {
        await People.SeedAsync(flow.Get<AccountDesk>(), "AY");
        await flow.PlanAsync(new NewCycle("AY", 2026, new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 4), new DateOnly(2026, 3, 6)));
        await flow.AdvanceToAsync(new DateOnly(2026, 2, 3));
        await flow.DecideAsync(Cycle, DecisionKinds.Posting, DecisionActions.Posted, values: [("posted:media", "2026-02-03"), ("posted:website", "2026-02-03")]);
        await flow.AdvanceToAsync(new DateOnly(2026, 2, 10));
        var applicant = SampleApplicant.Number(1);
        Application = await flow.PrepareAsync(Cycle, applicant);
        var scheme = (await flow.Get<CycleArchive>().OpenAsync(Cycle, default)).Scheme;
        Fields = [.. Completeness.FieldsOf(scheme, applicant.Kind).Where(field => field.Kind is Domain.Schemes.FormFieldKind.Text or Domain.Schemes.FormFieldKind.Paragraph).Select(field => field.Id)];
        Cookie = $"award-session={(await flow.Get<Sessions>().StartAsync(applicant.Email, default)).Secret}";
    }
}
