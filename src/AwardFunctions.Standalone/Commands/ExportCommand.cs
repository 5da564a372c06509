using System.CommandLine;
using AwardFunctions.Orchestrations.Moving;
using AwardFunctions.Standalone.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Commands;

/// <summary>Writes a whole installation into an archive that the Azure host, or another machine, imports.</summary>
public static class ExportCommand
{
    private const string Database = "award.db";

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The zip file to write; it must not exist." };
        var data = new Option<string>("--data") { Description = "The data folder.", DefaultValueFactory = _ => HostSettings.DefaultData };
        var command = new ExampledCommand(
            "export",
            """
            Write everything in a data folder into one zip file for moving to another machine or to Azure, where 'import' reads it.
            Stop the site first and do not start it again: what happens after the export is not moved. Left behind are sessions and sign-in
            links (people sign in again), unfinished uploads, and the histories of orchestrations (they find in the records where they stood).
            For a copy of a running site use 'backup'.
            """,
            "export move.zip",
            "export /backups/award-move.zip --data /var/lib/award")
        {
            file, data,
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(file), parsed.GetRequiredValue(data), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, string data, TextWriter output, CancellationToken cancellationToken)
    {
        if (!File.Exists(Path.Combine(data, Database)))
            throw new CommandFailure($"There is no data in '{Path.GetFullPath(data)}'.");
        using var folder = ServeCommand.OpenFolder(data);
        // Composed, but never started: nothing may happen any more.
        await using var app = AwardHost.Build(new HostSettings(data), folder);
        return await ArchiveFile.MoveAsync(async () =>
        {
            var manifest = await ArchiveFile.WriteAsync(file, target => app.Services.GetRequiredService<ExportDesk>().WriteAsync(target, cancellationToken));
            await output.WriteLineAsync($"{file}: {manifest.Describe()}");
            if (manifest.UploadsLeftBehind > 0)
                await output.WriteLineAsync($"{manifest.UploadsLeftBehind} unfinished uploads were left behind.");
        });
    }
}
