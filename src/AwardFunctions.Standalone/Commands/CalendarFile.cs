using System.Text;
using AwardFunctions.Domain.Calendars;

namespace AwardFunctions.Standalone.Commands;

/// <summary>Reads a file that holds a year's day-off notice.</summary>
internal static class CalendarFile
{
    /// <exception cref="CommandFailure">There is no such file, or it is no notice; the message names line, path and reason.</exception>
    public static CalendarYear Read(string path) => Parse(path, ReadText(path));

    public static string ReadText(string path) => Encoding.UTF8.GetString(InputFile.Read(path)).TrimStart('\uFEFF');

    public static CalendarYear Parse(string path, string json)
    {
        try
        {
            return CalendarYear.Parse(json);
        }
        catch (CalendarFormatException failure)
        {
            throw new CommandFailure($"{path}:{failure.Line}: {failure.JsonPath}: {failure.Reason}");
        }
    }
}
