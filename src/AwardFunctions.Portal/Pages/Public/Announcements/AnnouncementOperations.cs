using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Public.Announcements;

/// <summary>The calls for applications.</summary>
public static class AnnouncementOperations
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("announcements", "/announcements", "Lists the calls for applications.", List),
        Operation.Get("announcement", "/announcements/{cycle}", "Shows a call: window, conditions, documents, procedure.", One),
    ];

    private static async Task<IResult> List(PortalContext context) => AnnouncementsPage.Render(context, await PublicCycles.ListAsync(context));

    private static async Task<IResult> One(PortalContext context) =>
        await PublicCycles.FindAsync(context, context.Route("cycle")) is { } cycle ? AnnouncementPage.Render(context, cycle) : context.NotFound();
}
