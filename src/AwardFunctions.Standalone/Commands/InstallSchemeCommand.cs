using System.CommandLine;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Standalone.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Commands;

/// <summary>Installs a regulation from a scheme file into a data folder that no server holds.</summary>
public static class InstallSchemeCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The scheme file." };
        var data = new Option<string>("--data") { Description = "The data folder.", DefaultValueFactory = _ => HostSettings.DefaultData };
        var command = new ExampledCommand(
            "install-scheme",
            """
            Install a regulation from a scheme file: its cycles can be planned from the next start on. A scheme with the same code is replaced;
            cycles under way keep the edition they began with. While the site runs, the administrator installs it on the page /regulations.
            """,
            "install-scheme my-county.json --data /var/lib/award")
        {
            file, data,
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(file), parsed.GetRequiredValue(data), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, string data, TextWriter output, CancellationToken cancellationToken)
    {
        var utf8 = InputFile.Read(file);
        var reading = SchemeReader.Read(utf8, file);
        if (!reading.IsValid)
        {
            foreach (var problem in reading.Problems)
                await output.WriteLineAsync(SchemeLines.Of(reading, problem));
            return 1;
        }

        using var folder = ServeCommand.OpenFolder(data);
        // The engine is composed but never started.
        await using var app = AwardHost.Build(new HostSettings(data), folder);
        await app.Services.GetRequiredService<InstallScheme>().RunAsync(utf8, file, "install-scheme", cancellationToken);
        await output.WriteLineAsync($"{reading.Scheme.Code}  {reading.Scheme.Name.Zh}: installed. Cycles can be planned for it from the next start on.");
        return 0;
    }
}
