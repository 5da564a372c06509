using System.Globalization;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Domain.Visibility;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Calendars;
using AwardFunctions.Orchestrations.Compliance;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Orchestrations.Visibility;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Shared;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Compliance;

/// <summary>After the award: who owes what by when, as a list, as a calendar, and in figures over the years.</summary>
public static class ComplianceOperations
{
    private const string Home = "/office/compliance";

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-compliance", Home, "Lists who owes what by when, overdue first.", List),
        OfficeDoor.Page("office-compliance-calendar", Home + "/calendar", "Shows what is due in a month.", Month),
        OfficeDoor.Page("office-compliance-figures", Home + "/figures", "Shows how holders and office kept their duties over the years.", Figures),
    ];

    /// <summary>How much is overdue in the visitor's schemes.</summary>
    public static async Task<int> OverdueAsync(PortalContext context)
    {
        var (desk, overdue) = (context.Get<ComplianceDesk>(), 0);
        foreach (var scheme in await SchemesAsync(context))
            overdue += (await desk.ListAsync(scheme.Code, DateOnly.MinValue, desk.TodayIn(scheme).AddDays(-1), context.Aborted)).Count(owed => owed.Statutory);
        return overdue;
    }

    private static async Task<IResult> List(PortalContext context)
    {
        var (desk, schemes, rows) = (context.Get<ComplianceDesk>(), await SchemesAsync(context), new List<OwedRow>());
        foreach (var scheme in schemes)
            rows.AddRange((await desk.ListAsync(scheme.Code, context.Aborted)).Select(owed => new OwedRow(owed, scheme, desk.TodayIn(scheme))));
        return CompliancePage.Render(context, new ComplianceList(schemes, rows, ComplianceList.Read(context)));
    }

    private static async Task<IResult> Month(PortalContext context)
    {
        var (desk, schemes, rows, overdue) = (context.Get<ComplianceDesk>(), await SchemesAsync(context), new List<OwedRow>(), 0);
        var today = Show.DayOf(context.Get<TimeProvider>().GetUtcNow());
        var first = FirstOf(context.Query("month")) ?? new DateOnly(today.Year, today.Month, 1);
        var only = schemes.FirstOrDefault(scheme => string.Equals(scheme.Code, context.Query("scheme"), StringComparison.OrdinalIgnoreCase))?.Code;
        foreach (var scheme in schemes.Where(scheme => only is null || scheme.Code == only))
        {
            var due = (await desk.ListAsync(scheme.Code, DateOnly.MinValue, first.AddMonths(1).AddDays(-1), context.Aborted))
                .Select(owed => new OwedRow(owed, scheme, desk.TodayIn(scheme))).ToList();
            rows.AddRange(due.Where(row => row.Owed.Due >= first));
            overdue += due.Count(row => row.Owed.Due < first && row.State == OwedState.Overdue);
        }

        return MonthPage.Render(
            context,
            new MonthModel(first, [.. rows.OrderBy(row => row.Owed.Due)], overdue, await context.Get<CalendarDesk>().CurrentAsync(context.Aborted), today, schemes, only));
    }

    private static async Task<IResult> Figures(PortalContext context)
    {
        var years = new List<(Scheme, IReadOnlyList<YearFigures>)>();
        foreach (var scheme in await SchemesAsync(context))
            years.Add((scheme, await context.Get<ComplianceDesk>().FiguresAsync(scheme, context.Aborted)));
        return FiguresPage.Render(context, new FiguresModel([.. years.Where(one => one.Item2.Count > 0)]));
    }

    /// <summary>The schemes whose office the visitor is or watches over, by code.</summary>
    private static async Task<IReadOnlyList<Scheme>> SchemesAsync(PortalContext context) =>
    [
        .. (await context.Get<SchemeShelf>().LibraryAsync(context.Aborted)).All
            .Where(scheme => VisibilityPolicy.Allows(Viewers.Of(context.Person.Account, scheme), Part.HolderReport, Moment.Always))
            .OrderBy(scheme => scheme.Code, StringComparer.Ordinal),
    ];

    private static DateOnly? FirstOf(string? month) =>
        DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year is > 2000 and < 2200 ? first : null;
}
