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

    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The demonstration's data folder; a former demonstration in it is deleted.", DefaultValueFactory = _ => DefaultData };
        var urls = new Option<string>("--urls") { Description = "Where to listen, separated by ';'.", DefaultValueFactory = _ => HostSettings.DefaultUrls };
        var scheme = new Option<string>("--scheme") { Description = "Which award is played: a code, or a scheme file.", DefaultValueFactory = _ => FirstCycle.SchemeCode };
        var until = new Option<string?>("--until") { Description = "The stage that is left to you, e.g. publicity." };
        var once = new Option<bool>("--once") { Description = "Play the cycle and end; nothing is served." };
        var language = CommonOptions.Language();
        var command = new ExampledCommand(
            "demo",
            "Play a whole award cycle, from announcement to honour, on a simulated clock; then serve the site with a sign-in link for each role.",
            "demo", "demo --lang en", "demo --scheme HY --until publicity", "demo --scheme my-county.json", "demo --data ./another-demo --urls http://127.0.0.1:8080")
        {
            data, urls, scheme, until, once, language,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(data), SchemeSource.Find(parsed.GetRequiredValue(scheme)), parsed.GetValue(until), ListeningAddresses.Check(parsed.GetRequiredValue(urls)),
            parsed.GetValue(once), parsed.GetRequiredValue(language), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string data, Scheme scheme, string? until, string urls, bool once, string language, TextWriter output, CancellationToken cancellationToken)
    {
        if (until is not null && scheme.Stages.All(stage => stage.Id != until))
            throw new CommandFailure($"'{scheme.Code}' has no stage '{until}'; its stages are {string.Join(", ", scheme.Stages.Select(stage => stage.Id))}.");
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
                ? Demonstration.PlayAsync(app.Services, Terminal.Over(output), language, cancellationToken)
                : Demonstration.PlayAsync(app.Services, scheme, until, Terminal.Over(output), language, cancellationToken));
            var clock = app.Services.GetRequiredService<SimulatedTimeProvider>();
            clock.Running = true;
            var chairs = (hasStory ? SignInSheet.Anyang() : SignInSheet.Of(scheme)).ToList();
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
