using System.Net;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Http.Tus;
using AwardFunctions.Standalone.Files;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.Standalone.Web;
using AwardFunctions.TestKit.Fakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Portal.Tests.Hosting;

/// <summary>The portal on a real Kestrel and a real database, with a few operations that exist to go wrong.</summary>
public sealed class TestPortal : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-");
    private DataFolder? data;
    private WebApplication? app;

    public ScriptedMailer Mailer { get; } = new();

    public LogLines Log { get; } = new();

    public Uri Address { get; private set; } = new("http://unset");

    public IServiceProvider Services => app!.Services;

    public async Task InitializeAsync()
    {
        data = DataFolder.Open(folder.FullName);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new OperationTable([.. SystemOperations.All, .. TusOperations.All, .. FaultyOperations.All]))
            .AddSingleton<IUploadPolicy>(new OpenPolicy())
            .AddSingleton(SchemeLibrary.Embedded)
            .AddSingleton<SchemeShelf>()
            .AddSingleton<IMailer>(Mailer)
            .AddSingleton(new MailOptions())
            .AddSingleton(new PortalAddress("http://127.0.0.1"))
            .AddAwardDatabase(data)
            .AddDocumentFiles(data)
            .AddMail()
            .AddAccounts()
            .AddDocuments();
        builder.AddPortalOnKestrel(data.Path);
        app = builder.Build();
        app.MapPortal();
        await app.StartAsync();
        Address = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await app!.DisposeAsync();
        data!.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>A browser that nobody is signed in to; it follows no redirects.</summary>
    public HttpClient Browser(CookieContainer? cookies = null) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies ?? new CookieContainer(), AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = Address,
        };

    /// <summary>A browser in which someone with these roles is signed in.</summary>
    public async Task<HttpClient> BrowserOfAsync(string email, params string[] roles)
    {
        var cookies = new CookieContainer();
        cookies.Add(Address, new Cookie("award-session", await SignInAsync(email, roles)));
        return Browser(cookies);
    }

    /// <summary>Begins a session and returns its secret.</summary>
    public async Task<string> SignInAsync(string email, params string[] roles)
    {
        var accounts = Services.GetRequiredService<AccountDesk>();
        await accounts.EnsureAsync(email, "", "zh-CN", default);
        foreach (var role in roles)
            await accounts.GrantAsync(email, new RoleGrant(role, RoleGrant.EveryScheme), default);
        return (await Services.GetRequiredService<Sessions>().StartAsync(email, default)).Secret;
    }
}
