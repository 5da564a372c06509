using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Moving;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AwardFunctions.Standalone.Commands;

/// <summary>Runs the site over a data folder until it is told to stop.</summary>
public static class ServeCommand
{
    public static Option<string> Data { get; } = new("--data") { Description = "The data folder.", DefaultValueFactory = _ => HostSettings.DefaultData };

    public static Option<string> Urls { get; } = new("--urls") { Description = "Where to listen, separated by ';'.", DefaultValueFactory = _ => HostSettings.DefaultUrls };

    public static Option<string?> PublicUrl { get; } = new("--public-url") { Description = "How people reach the site, for the links in mails." };

    public static Option<string?> SimulatedClock { get; } = new("--simulated-clock")
    {
        Description = "Rehearse on a simulated clock that begins at this instant, e.g. 2026-01-20T09:00:00+08:00. A folder that began on one stays on it.",
    };

    public static Option<bool> StandStill { get; } = new("--stand-still") { Description = "The simulated clock moves only when it is told to." };

    public static Command Create()
    {
        var command = new ExampledCommand(
            "serve", "Run the site (the default command).",
            "serve", "serve --data /var/lib/award --urls http://127.0.0.1:8080 --public-url https://award.example.gov.cn")
        {
            Data, Urls, PublicUrl, SimulatedClock, StandStill,
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellationToken) => RunAsync(SettingsOf(parsed), cancellationToken));
        return command;
    }

    public static HostSettings SettingsOf(ParseResult parsed)
    {
        var clock = parsed.GetValue(SimulatedClock);
        return new HostSettings(
            parsed.GetValue(Data)!, ListeningAddresses.Check(parsed.GetValue(Urls)!), parsed.GetValue(PublicUrl),
            clock is null ? null : InstantOf(clock), !parsed.GetValue(StandStill), parsed.UnmatchedTokens);
    }

    public static async Task<int> RunAsync(HostSettings settings, CancellationToken cancellationToken)
    {
        using var folder = OpenFolder(settings.DataPath);
        await using var app = AwardHost.Build(settings, folder);
        await RefuseHalfImportAsync(app, cancellationToken);
        await StartAsync(app, settings, cancellationToken);
        Console.WriteLine($"AwardFunctions  {settings.LinkBase}  (data: {folder.Path})");
        if (await app.Services.GetRequiredService<FirstAdministrator>().InviteAsync(cancellationToken) is { } token)
            Console.WriteLine($"First administrator (one-time link): {settings.LinkBase}{FirstAdministrator.LinkPath(token)}");
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    /// <summary>Takes the data folder for this process.</summary>
    /// <exception cref="CommandFailure">Another process has it, or it cannot be written.</exception>
    public static DataFolder OpenFolder(string path)
    {
        try
        {
            return DataFolder.Open(path);
        }
        catch (DataFolderException failure)
        {
            throw new CommandFailure(failure.Message);
        }
    }

    /// <summary>Starts the host.</summary>
    /// <exception cref="CommandFailure">The address is in use or can't be bound.</exception>
    public static async Task StartAsync(WebApplication app, HostSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            await app.StopAsync(CancellationToken.None);
            throw ListeningAddresses.InUse(settings.Urls, failure.InnerException ?? failure);
        }
        catch (InvalidOperationException) when (settings.Urls.Contains("https:", StringComparison.OrdinalIgnoreCase))
        {
            await app.StopAsync(CancellationToken.None);
            throw new CommandFailure($"Can't listen on {settings.Urls}: https needs a certificate; name one with --Kestrel:Certificates:Default:Path=FILE (and :Password).");
        }
    }

    private static async Task RefuseHalfImportAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.Services.GetRequiredService<HalfImport>().RefuseAsync(cancellationToken);
        }
        catch (MoveException failure)
        {
            throw new CommandFailure(failure.Message);
        }
    }

    private static DateTimeOffset InstantOf(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new CommandFailure($"--simulated-clock: '{text}' is no instant; write e.g. 2026-01-20T09:00:00+08:00.");
}
