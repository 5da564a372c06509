using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Calendars;

/// <summary>The office takes in a year's notice; who did so goes into the audit log.</summary>
public sealed class ImportCalendar(CalendarDesk calendars, AuditLog log, TimeProvider time)
{
    private const string Stream = "calendar";

    /// <param name="json">The notice as a calendar file; a year that is known already is replaced.</param>
    /// <param name="by">The mailbox of whoever imports it.</param>
    /// <param name="cancellationToken">Stops waiting; what was imported stays.</param>
    public async Task<Outcome<CalendarYear>> RunAsync(string json, string by, CancellationToken cancellationToken)
    {
        CalendarYear year;
        try
        {
            year = await calendars.ImportAsync(json, cancellationToken);
        }
        catch (CalendarFormatException wrong)
        {
            return Refusal.Invalid(
                "file", $"不是有效的工作日历文件：第{wrong.Line}行，{wrong.JsonPath}：{wrong.Reason}",
                $"Not a calendar file: line {wrong.Line}, {wrong.JsonPath}: {wrong.Reason}");
        }

        var at = time.GetUtcNow();
        await log.AppendAsync(
            Stream,
            new AuditEntry(at, by, "calendar.imported", new LocalizedText($"导入{year.Year}年节假日安排", $"The notice for {year.Year} was imported")),
            $"calendar.imported|{year.Year}|{at.UtcTicks}", cancellationToken);
        return year;
    }
}
