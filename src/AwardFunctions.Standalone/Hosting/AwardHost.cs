using AwardFunctions.Orchestrations;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Moving;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.SecondFactors;
using AwardFunctions.Standalone.Clock;
using AwardFunctions.Standalone.Engine;
using AwardFunctions.Standalone.Files;
using AwardFunctions.Standalone.Smtp;
using AwardFunctions.Standalone.Sqlite;
using AwardFunctions.Standalone.Telemetry;
using AwardFunctions.Standalone.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AwardFunctions.Standalone.Hosting;

/// <summary>Puts the whole program together in one process.</summary>
public static class AwardHost
{
    /// <summary>Composes the host over a data folder that this process holds. Nothing runs yet.</summary>
    /// <param name="settings">How it runs.</param>
    /// <param name="folder">The data folder.</param>
    /// <param name="adjust">Changes what is registered, e.g. for a demonstration or a test.</param>
    public static WebApplication Build(HostSettings settings, DataFolder folder, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [.. settings.Arguments ?? []] });
        builder.WebHost.UseUrls(settings.Urls.Split(';')).UseKestrelHttpsConfiguration();
        builder.Logging.ClearProviders().AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
        });
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        // Why the host does not start is the command's to say, in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(15));
        builder.Services
            .AddSingleton(folder)
            .AddSingleton(settings)
            .AddAwardDatabase(folder)
            .AddDocumentFiles(folder)
            .AddMailer(folder, builder.Configuration)
            .AddSingleton(new PortalAddress(settings.LinkBase))
            .AddTelemetryExport(builder.Configuration)
            .AddAward()
            .AddMoving()
            .AddEmbeddedEngine(new EngineOptions())
            .AddSingleton<SweepRunner>()
            .AddHostedService<SweepService>();
        AddClock(builder.Services, settings, folder);
        builder.AddPortalOnKestrel(folder.Path);
        adjust?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapPortal();
        return app;
    }

    /// <summary>Whoever sets the clock weeks ahead by hand must not be signed out by it.</summary>
    internal static SignInOptions LastingSignIn { get; } = new()
    {
        LinkLifetime = TimeSpan.FromDays(3650),
        SessionIdleLimit = TimeSpan.FromDays(3650),
        SessionLimit = TimeSpan.FromDays(3650),
    };

    private static void AddClock(IServiceCollection services, HostSettings settings, DataFolder folder)
    {
        var book = new ClockBook(folder);
        if ((book.Read() ?? settings.SimulatedFrom) is { } from)
        {
            services
                .AddSingleton(book)
                .AddSingleton(new SimulatedTimeProvider(from) { Running = settings.FlowingClock })
                .AddSingleton<TimeProvider>(provider => provider.GetRequiredService<SimulatedTimeProvider>())
                .AddSingleton<IClockControl, SimulatedClockControl>()
                .AddSingleton(new SecondFactorOptions { FurtherClocks = [TimeProvider.System] });
            if (settings.FlowingClock)
                services.AddSingleton(LastingSignIn);
        }
        else
        {
            services.AddSingleton(TimeProvider.System);
        }
    }
}
