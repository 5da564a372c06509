using System.CommandLine;
using AwardFunctions.Standalone.Backup;
using AwardFunctions.Standalone.Hosting;

namespace AwardFunctions.Standalone.Commands;

/// <summary>Writes a consistent copy of a data folder into one file.</summary>
public static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The zip file to write; it must not exist." };
        var data = new Option<string>("--data") { Description = "The data folder.", DefaultValueFactory = _ => HostSettings.DefaultData };
        var command = new ExampledCommand(
            "backup",
            """
            Copy a data folder into one zip file with a manifest of counts and SHA-256 hashes.
            It takes no lock and works while the site runs: the database is copied as of one instant, then the documents, which never change
            once complete. Unfinished uploads are left out. To restore, unzip into an empty folder.
            """,
            "backup award-2026-05-28.zip",
            "backup /backups/award.zip --data /var/lib/award")
        {
            file, data,
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(file), parsed.GetRequiredValue(data), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, string data, TextWriter output, CancellationToken cancellationToken)
    {
        try
        {
            var manifest = await BackupArchive.WriteAsync(data, file, TimeProvider.System, cancellationToken);
            await output.WriteLineAsync(
                $"{file}: {manifest.Records} records, {manifest.Instances} orchestrations, {manifest.Documents} documents; {manifest.Files.Count} files, {manifest.Files.Sum(one => one.Bytes)} bytes.");
            return 0;
        }
        catch (Exception failure) when (failure is BackupException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(failure.Message);
        }
    }
}
