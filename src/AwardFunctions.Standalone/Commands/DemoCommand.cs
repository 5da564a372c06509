using System.CommandLine;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.SecondFactors;
using AwardFunctions.Portal.Http;
using AwardFunctions.Standalone.Clock;
using AwardFunctions.Standalone.Demo;
using AwardFunctions.Standalone.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AwardFunctions.Standalone.Commands;

/// <summary>Plays a whole award cycle on a simulated clock and then serves the site it leaves behind.</summary>
public static class DemoCommand
{
    private const string DefaultData = "./demo-data";
    private const int MaxYears = 10;

    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The demonstration's data folder; a former demonstration in it is deleted.", DefaultValueFactory = _ => DefaultData };
        var urls = new Option<string>("--urls") { Description = "Where to listen, separated by ';'.", DefaultValueFactory = _ => HostSettings.DefaultUrls };
        var scheme = new Option<string>("--scheme") { Description = "Which award is played: a code, or a scheme file.", DefaultValueFactory = _ => FirstCycle.SchemeCode };
        var until = new Option<string?>("--until") { Description = "The stage that is left to you, e.g. publicity." };
        var years = new Option<int?>("--years") { Description = $"Play so many years on after the award, 1 to {MaxYears}: reports, inspections, measures, expiry." };
        var once = new Option<bool>("--once") { Description = "Play the cycle and end; nothing is served." };
        var language = CommonOptions.Language();
        var command = new ExampledCommand(
            "demo",
            "Play a whole award cycle, from announcement to honour, on a simulated clock; then serve the site with a sign-in link for each role.",
            "demo", "demo --lang en", "demo --scheme HY --until publicity", "demo --years 4", "demo --scheme my-county.json", "demo --data ./another-demo --urls http://127.0.0.1:8080")
        {
            data, urls, scheme, until, years, once, language,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(data), SchemeSource.Find(parsed.GetRequiredValue(scheme)), parsed.GetValue(until), parsed.GetValue(years), ListeningAddresses.Check(parsed.GetRequiredValue(urls)),
            parsed.GetValue(once), parsed.GetRequiredValue(language), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string data, Scheme scheme, string? until, int? years, string urls, bool once, string language, TextWriter output, CancellationToken cancellationToken)
    {
        if (until is not null && scheme.Stages.All(stage => stage.Id != until))
            throw new CommandFailure($"'{scheme.Code}' has no stage '{until}'; its stages are {string.Join(", ", scheme.Stages.Select(stage => stage.Id))}.");
        if (years is < 1 or > MaxYears)
            throw new CommandFailure($"--years takes a number from 1 to {MaxYears}, not {years}.");
        if (years is not null && until is not null)
            throw new CommandFailure("--years begins where the cycle ends: leave out --until.");
        if (!once)
            ListeningAddresses.EnsureFree(urls);
        using var folder = DemoFolder.Take(data);
        var settings = Demonstration.SettingsFor(folder.Path, once ? "http://127.0.0.1:0" : urls, urls);
        await using var app = AwardHost.Build(settings, folder, services => services.AddSingleton(AwardHost.LastingSignIn));
        var held = app.Services.GetRequiredService<Readiness>().Hold();
        await ServeCommand.StartAsync(app, settings, cancellationToken);
        try
        {
            var hasStory = until is null && ReferenceEquals(scheme, SchemeLibrary.Embedded.Find(FirstCycle.SchemeCode));
            await (hasStory
                ? Demonstration.PlayAsync(app.Services, years, Terminal.Over(output), language, cancellationToken)
                : Demonstration.PlayAsync(app.Services, scheme, until, years, Terminal.Over(output), language, cancellationToken));
            var clock = app.Services.GetRequiredService<SimulatedTimeProvider>();
            clock.Running = true;
            var chairs = (hasStory ? SignInSheet.Anyang(yearsLater: years is not null) : SignInSheet.Of(scheme)).ToList();
            // The sheet tells the secret: whoever goes on from a stage decides with it.
            foreach (var chair in chairs.Where(chair => chair.WithCode))
                await app.Services.GetRequiredService<SecondFactorDesk>().SeedAsync(chair.Email, Cast.Secret, cancellationToken);
            await SignInSheet.WriteAsync(
                output, app.Services.GetRequiredService<SignIn>(), chairs,
                new SchemeZone(scheme.TimeZone).DayOf(clock.GetUtcNow()), settings.LinkBase, data, language, cancellationToken);
            held.Dispose();
            if (!once)
                await app.WaitForShutdownAsync(cancellationToken);
        }
        finally
        {
            await app.StopAsync(CancellationToken.None);
        }

        return 0;
    }
}
