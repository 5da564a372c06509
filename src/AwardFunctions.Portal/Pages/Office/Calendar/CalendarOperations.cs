using System.Text;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Calendars;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Shared;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Calendar;

/// <summary>The working-day calendar in use, and the import of a year's notice.</summary>
public static class CalendarOperations
{
    private const int MaxFileBytes = 128 * 1024;
    private static readonly Access OfficeOrAdministrator = Access.For(Roles.Office, Roles.Administrator);

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("office-calendar", "/office/calendar", "Shows which years' working days are known.", Look) with { Access = Access.For(Roles.Office, Roles.Observer, Roles.Administrator) },
        Operation.Post("office-calendar-import", "/office/calendar", "Imports a year's notice and has deadlines reckoned again.", Import) with { Access = OfficeOrAdministrator },
    ];

    private static Task<IResult> Look(PortalContext context) => ShowAsync(context, null, 200);

    private static async Task<IResult> Import(PortalContext context)
    {
        var form = await context.FormAsync();
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
            return await ShowAsync(context, Refusal.Invalid("file", "请选择日历文件。", "Please choose a calendar file."), 422);
        if (file.Length > MaxFileBytes)
            return await ShowAsync(context, Refusal.Invalid("file", "文件过大，日历文件只有几十 KB。", "The file is too large: a calendar has a few dozen KB."), 422);
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        var imported = await context.Get<ImportCalendar>().RunAsync(await reader.ReadToEndAsync(context.Aborted), context.Person.Email, context.Aborted);
        return imported.Refusal is { } refusal
            ? await ShowAsync(context, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther("/office/calendar?imported=1");
    }

    private static async Task<IResult> ShowAsync(PortalContext context, Refusal? refusal, int status)
    {
        var calendar = await context.Get<CalendarDesk>().CurrentAsync(context.Aborted);
        return CalendarPage.Render(context, new CalendarModel(calendar, Show.DayOf(context.Get<TimeProvider>().GetUtcNow()), refusal), status);
    }
}
