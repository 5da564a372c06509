using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Presentations;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Presentations;

/// <summary>The presentations of a cycle: slots, who has scored, and the means once all have.</summary>
public static class PresentationOperations
{
    private const string Stage = "/office/cycles/{cycleId}/presentations/{stageId}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-presentation", Stage, "Shows the presentations and who has scored them.", OfficeDoor.Cycle((context, dossier) => ShowAsync(context, dossier, "", null, 200))),
        OfficeDoor.Change("office-presentation-close", Stage + "/close", "Closes the presentations without those members of the panel who are absent.", OfficeDoor.Cycle(Close)),
    ];

    private static async Task<IResult> Close(PortalContext context, CycleDossier dossier)
    {
        var reason = (await context.FormAsync()).Text("reason", 4000);
        var closed = await context.Get<PresentationDesk>().CloseAsync(dossier.Cycle.Id, context.Route("stageId"), reason, context.Person.Account, context.Aborted);
        return closed.Refusal is { } refusal
            ? await ShowAsync(context, dossier, reason, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"{PathOf(dossier.Cycle.Id, context.Route("stageId"))}?closed=1");
    }

    private static async Task<IResult> ShowAsync(PortalContext context, CycleDossier dossier, string reason, Refusal? refusal, int status) =>
        await context.Get<PresentationDesk>().FindAsync(dossier.Cycle.Id, context.Route("stageId"), context.Aborted) is { } view
            ? PresentationPage.Render(context, new PresentationModel(view, reason, refusal), status)
            : context.NotFound();

    internal static string PathOf(string cycleId, string stageId) => $"{OfficeDoor.PathOf(cycleId)}/presentations/{stageId}";
}
