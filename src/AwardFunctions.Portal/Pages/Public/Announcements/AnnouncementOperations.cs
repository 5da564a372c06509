using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Shared;
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
        await PublicCycles.FindAsync(context, context.Route("cycle")) is { } cycle ? AnnouncementPage.Render(context, await CallOfAsync(context, cycle)) : context.NotFound();

    /// <summary>How many applied is said once nobody can any more; who did, never here.</summary>
    private static async Task<Call> CallOfAsync(PortalContext context, CycleOnBoard cycle)
    {
        if (cycle.Now < cycle.IntakeEnd)
            return new Call(cycle, null, 0);
        var received = (await context.Get<ApplicationDesk>().ListAsync(cycle.Cycle.Id, context.Aborted)).Where(one => one.SubmittedAt is not null).ToList();
        return new Call(cycle, received.Count, received.Count(one => one.State == ApplicationState.Withdrawn));
    }
}
