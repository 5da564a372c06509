using System.CommandLine;
using System.Globalization;
using System.Text;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Cycles;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Standalone.Commands;

/// <summary>Prints the calendar of a cycle before anyone starts it.</summary>
public static class RehearseCommand
{
    private const string StandardOutput = "-";

    public static Command Create()
    {
        var scheme = new Argument<string>("SCHEME") { Description = "A scheme's code, e.g. AY, or a scheme file." };
        var announce = new Option<string>("--announce") { Description = "The day of the announcement, yyyy-MM-dd.", Required = true };
        var csv = new Option<string?>("--csv") { Description = "Write the calendar as CSV (UTF-8 with byte order mark, for spreadsheets) to a file, or to standard output with '-'." };
        var calendar = new Option<string[]>("--calendar") { Description = "A day-off notice to count with besides those the program carries; may be repeated.", DefaultValueFactory = _ => [] };
        var language = CommonOptions.Language();
        var command = new ExampledCommand(
            "rehearse",
            "Print the calendar of a cycle before anyone starts it: each step with its earliest and latest day and its article.",
            "rehearse AY --announce 2026-02-04",
            "rehearse AY --announce 2026-02-04 --lang en --csv calendar.csv",
            "rehearse my-county.json --announce 2027-03-01 --calendar 2027.json")
        {
            scheme, announce, csv, calendar, language,
        };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(scheme), parsed.GetRequiredValue(announce), parsed.GetRequiredValue(calendar), parsed.GetValue(csv),
            parsed.GetRequiredValue(language), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string schemeName, string announce, string[] notices, string? csv, string language, TextWriter output)
    {
        var scheme = SchemeSource.Find(schemeName);
        if (!DateOnly.TryParseExact(announce, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new CommandFailure($"--announce: '{announce}' is no day; write e.g. 2026-02-04.");
        var rehearsal = Rehearsal.Of(scheme, day, notices.Aggregate(WorkingDayCalendar.Embedded, (calendar, file) => calendar.With(CalendarFile.Read(file))));
        if (rehearsal.Refused is { } refused)
            throw new CommandFailure(language == "en" ? $"{refused.Reason.En} ({refused.Citation.Label.En})." : $"{refused.Reason.Zh}（{refused.Citation.Label.Zh}）。");
        if (csv == StandardOutput)
        {
            output.Write(RehearsalCsv.Of(rehearsal, language));
            return 0;
        }

        RehearsalTable.Write(Terminal.Over(output), scheme, day, rehearsal, language);
        if (csv is not null)
            Save(csv, RehearsalCsv.Of(rehearsal, language));
        return 0;
    }

    private static void Save(string path, string text)
    {
        try
        {
            // The byte order mark is part of the text already.
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"--csv: '{path}' can't be written: {failure.Message}");
        }
    }
}
