using System.CommandLine;
using AwardFunctions.Orchestrations.Moving;
using AwardFunctions.Standalone.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Commands;

/// <summary>Reads an archive that 'export' has written, here or on Azure, into an empty data folder.</summary>
public static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The archive." };
        var data = new Option<string>("--data") { Description = "The data folder; it must be empty or missing.", DefaultValueFactory = _ => HostSettings.DefaultData };
        var command = new ExampledCommand(
            "import",
            """
            Read an archive written by 'export' into an empty data folder. Every hash is verified before anything is written, and everything is
            read back afterwards. An import that was cut short goes on when it is repeated; until then the folder is not served.
            """,
            "import move.zip",
            "import /backups/award-move.zip --data /var/lib/award")
        {
            file, data,
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(file), parsed.GetRequiredValue(data), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(string file, string data, TextWriter output, CancellationToken cancellationToken) =>
        ArchiveFile.MoveAsync(async () =>
        {
            await using var source = ArchiveFile.Open(file);
            using var folder = ServeCommand.OpenFolder(data);
            await using var app = AwardHost.Build(new HostSettings(data), folder);
            var imported = await app.Services.GetRequiredService<ImportDesk>().ReadAsync(source, cancellationToken);
            await output.WriteLineAsync($"{file}: {imported.Manifest.Describe()}");
            await output.WriteLineAsync($"{imported.Started} orchestrations go on when the site is served.");
        });
}
