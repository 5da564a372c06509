using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Presentations;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Approver;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Presentations;

/// <summary>The presentations of a cycle: slots, who has scored, and the means once all have.</summary>
public static class PresentationOperations
{
    private const string Stage = "/office/cycles/{cycleId}/presentations/{stageId}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-presentation", Stage, "Shows the presentations and who has scored them.", OfficeDoor.Cycle((context, dossier) => ShowAsync(context, dossier, "", null, 200))),
        OfficeDoor.Change("office-presentation-change", Stage + "/change", "Sets another time, place or order of the presentations.", OfficeDoor.Cycle(Change)),
        OfficeDoor.Change("office-presentation-close", Stage + "/close", "Closes the presentations without those members of the panel who are absent.", OfficeDoor.Cycle(Close)),
    ];

    private static async Task<IResult> Change(PortalContext context, CycleDossier dossier)
    {
        var desk = context.Get<PresentationDesk>();
        if (await desk.FindAsync(dossier.Cycle.Id, context.Route("stageId"), context.Aborted) is not { } view || await desk.FormAsync(view, context.Aborted) is not { } sheet)
            return context.NotFound();
        var form = await context.FormAsync();
        var draft = new ScheduleDraft(DecisionDraft.Read(form, sheet).Values, form.Text(PresentationDesk.WhyField, 4000));
        var changed = await desk.ChangeAsync(dossier.Cycle.Id, view.Stage.Id, draft.Values, draft.Why, context.Person.Account, context.Aborted);
        return changed.Refusal is { } refusal
            ? await ShowAsync(context, dossier, "", refusal, Problem.StatusOf(refusal.Kind), draft)
            : PortalContext.SeeOther($"{PathOf(dossier.Cycle.Id, view.Stage.Id)}?changed=1");
    }

    private static async Task<IResult> Close(PortalContext context, CycleDossier dossier)
    {
        var reason = (await context.FormAsync()).Text("reason", 4000);
        var closed = await context.Get<PresentationDesk>().CloseAsync(dossier.Cycle.Id, context.Route("stageId"), reason, context.Person.Account, context.Aborted);
        return closed.Refusal is { } refusal
            ? await ShowAsync(context, dossier, reason, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"{PathOf(dossier.Cycle.Id, context.Route("stageId"))}?closed=1");
    }

    private static async Task<IResult> ShowAsync(
        PortalContext context, CycleDossier dossier, string reason, Refusal? refusal, int status, ScheduleDraft? change = null)
    {
        var desk = context.Get<PresentationDesk>();
        if (await desk.FindAsync(dossier.Cycle.Id, context.Route("stageId"), context.Aborted) is not { } view)
            return context.NotFound();
        var mayChange = view is { Record.State: StageState.Open, Presentation: { } set } && context.Get<TimeProvider>().GetUtcNow() < set.Begins && OfficeDoor.IsOffice(context, dossier);
        return PresentationPage.Render(
            context, new PresentationModel(view, reason, refusal, mayChange ? await desk.FormAsync(view, context.Aborted) : null, change), status);
    }

    internal static string PathOf(string cycleId, string stageId) => $"{OfficeDoor.PathOf(cycleId)}/presentations/{stageId}";
}
