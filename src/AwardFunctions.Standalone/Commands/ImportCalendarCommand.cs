using System.CommandLine;
using AwardFunctions.Orchestrations.Calendars;
using AwardFunctions.Standalone.Hosting;
using AwardFunctions.Standalone.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AwardFunctions.Standalone.Commands;

/// <summary>Adds a year's day-off notice to a data folder that no server holds.</summary>
public static class ImportCalendarCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The notice as JSON: year, source, and the days it names." };
        var data = new Option<string>("--data") { Description = "The data folder.", DefaultValueFactory = _ => HostSettings.DefaultData };
        var command = new ExampledCommand(
            "import-calendar",
            """
            Add the State Council's day-off notice for a year. Deadlines that were provisional are computed again at the next start.
            While the site runs, import on the office's calendar page instead.
            """,
            "import-calendar 2027.json --data /var/lib/award")
        {
            file, data,
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(file), parsed.GetRequiredValue(data), parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, string data, TextWriter output, CancellationToken cancellationToken)
    {
        var json = CalendarFile.ReadText(file);
        var year = CalendarFile.Parse(file, json);
        using var folder = Open(data);
        // The engine is composed but never started: whoever waits for a provisional day finds the message at the next start.
        await using var app = AwardHost.Build(new HostSettings(data), folder);
        await app.Services.GetRequiredService<CalendarDesk>().ImportAsync(json, cancellationToken);
        await output.WriteLineAsync(
            $"{year.Year}: {year.Days.Count(day => day.Off)} days off, {year.Days.Count(day => !day.Off)} week-end days worked. Provisional deadlines are computed again at the next start.");
        return 0;
    }

    private static DataFolder Open(string data)
    {
        try
        {
            return DataFolder.Open(data);
        }
        catch (DataFolderInUseException failure)
        {
            throw new CommandFailure($"{failure.Message} While the site runs, import the notice on the office's calendar page (/office/calendar).");
        }
        catch (DataFolderException failure)
        {
            throw new CommandFailure(failure.Message);
        }
    }
}
