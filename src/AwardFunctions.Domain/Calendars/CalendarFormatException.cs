namespace AwardFunctions.Domain.Calendars;

/// <summary>A calendar file cannot be read.</summary>
/// <param name="line">Counted from 1.</param>
/// <param name="jsonPath">E.g. $.days[3].date.</param>
/// <param name="reason">What is wrong and what is allowed.</param>
public sealed class CalendarFormatException(int line, string jsonPath, string reason) : FormatException($"line {line}, {jsonPath}: {reason}")
{
    public int Line { get; } = line;

    public string JsonPath { get; } = jsonPath;

    public string Reason { get; } = reason;
}
