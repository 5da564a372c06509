using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AwardFunctions.FunctionApp.Http;

/// <summary>Calendar addresses: their page is one of <c>/account</c>, calendar programs read the address itself.</summary>
public sealed class CalendarFeedFunctions(PortalDispatcher portal)
{
    /// <summary>Makes a new address; the old one leads nowhere.</summary>
    [Function("account-calendar-renew")]
    public IResult AccountCalendarRenew(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "account/calendar")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>Takes the address back.</summary>
    [Function("account-calendar-revoke")]
    public IResult AccountCalendarRevoke(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "account/calendar/revoke")] HttpRequest request, [DurableClient] DurableTaskClient client) =>
        portal.Answer(request, client);

    /// <summary>What is due, as iCalendar, to whoever holds the address.</summary>
    [Function("calendar-feed")]
    public IResult CalendarFeed(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "calendars/{token}/award.ics")] HttpRequest request) => portal.Answer(request);
}
