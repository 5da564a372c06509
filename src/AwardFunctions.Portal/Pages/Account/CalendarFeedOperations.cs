using AwardFunctions.Orchestrations.CalendarFeeds;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Portal.Exports;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Shared;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Account;

/// <summary>A secret address under which one's calendar program reads what is due.</summary>
public static class CalendarFeedOperations
{
    private const string Home = "/account/calendar";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("account-calendar", Home, "Shows one's own calendar address.", Look) with { Access = Access.SignedIn },
        Operation.Post("account-calendar-renew", Home, "Makes a new calendar address; the old one leads nowhere.", Renew) with { Access = Access.SignedIn },
        Operation.Post("account-calendar-revoke", Home + "/revoke", "Takes the calendar address back.", Revoke) with { Access = Access.SignedIn },
        Operation.Get("calendar-feed", "/calendars/{token}/award.ics", "What is due to whoever holds the address, as iCalendar.", Feed),
    ];

    private static async Task<IResult> Look(PortalContext context)
    {
        var feed = await context.Get<CalendarFeedDesk>().FindAsync(context.Person.Email, context.Aborted);
        var address = feed?.Token is { } token ? context.Get<PortalAddress>().Link($"/calendars/{token}/award.ics") : null;
        return CalendarFeedPage.Render(context, new CalendarFeedModel(address, feed?.CreatedAt));
    }

    private static async Task<IResult> Renew(PortalContext context)
    {
        await context.Get<CalendarFeedDesk>().RenewAsync(context.Person.Account, context.Aborted);
        return PortalContext.SeeOther(Home);
    }

    private static async Task<IResult> Revoke(PortalContext context)
    {
        await context.Get<CalendarFeedDesk>().RevokeAsync(context.Person.Account, context.Aborted);
        return PortalContext.SeeOther(Home);
    }

    private static async Task<IResult> Feed(PortalContext context)
    {
        if (await context.Get<CalendarFeedDesk>().ReadAsync(context.Route("token"), context.Aborted) is not { } calendar)
            return context.NotFound();
        var name = (await context.Get<SiteNames>().CurrentAsync(context.Aborted)).Name.In(calendar.Person.Language);
        var portal = new Uri(context.Get<PortalAddress>().BaseUrl);
        return Results.Bytes(
            IcsFile.Write(name, calendar.Entries, calendar.Person.Language, portal, context.Get<TimeProvider>().GetUtcNow()), IcsFile.ContentType);
    }
}
