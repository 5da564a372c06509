using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Opinions;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Opinions;

/// <summary>The departments' opinions of a cycle.</summary>
public static class OpinionOperations
{
    private const string Opinions = "/office/cycles/{cycleId}/opinions";

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-opinions", Opinions, "Shows the departments' opinions.", OfficeDoor.Cycle((context, dossier) => ShowAsync(context, dossier, null, "", null, 200))),
        OfficeDoor.Change("office-opinion-reask", Opinions + "/{approvalId}/mailbox", "Asks a department at another mailbox.", OfficeDoor.Cycle(Reask)),
        OfficeDoor.Change("office-opinion-close", Opinions + "/{approvalId}/close", "Records that a department did not reply.", OfficeDoor.Cycle(Close)),
    ];

    private static async Task<IResult> Reask(PortalContext context, CycleDossier dossier)
    {
        var mailbox = (await context.FormAsync()).Text(ReaskDepartment.Field, 320);
        var approval = context.Route("approvalId");
        var asked = await context.Get<ReaskDepartment>().RunAsync(dossier.Cycle.Id, approval, mailbox, context.Person.Account, context.Aborted);
        return asked.Refusal is { } refusal
            ? await ShowAsync(context, dossier, approval, mailbox, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"{OfficeDoor.PathOf(dossier.Cycle.Id)}/opinions?reasked=1");
    }

    private static async Task<IResult> Close(PortalContext context, CycleDossier dossier)
    {
        var reason = (await context.FormAsync()).Text("reason", 4000);
        var approval = context.Route("approvalId");
        var closed = await context.Get<OpinionDesk>().CloseAsync(dossier.Cycle.Id, approval, reason, context.Person.Account, context.Aborted);
        return closed.Refusal is { } refusal
            ? await ShowAsync(context, dossier, approval, reason, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"{OfficeDoor.PathOf(dossier.Cycle.Id)}/opinions?closed=1");
    }

    private static async Task<IResult> ShowAsync(
        PortalContext context, CycleDossier dossier, string? about, string typed, Refusal? refusal, int status)
    {
        var summaries = await context.Get<OpinionDesk>().SummaryAsync(dossier.Cycle.Id, context.Aborted);
        var units = await context.Get<UnitList>().OfAsync(dossier.Cycle.Id, null, context.Aborted);
        return OpinionsPage.Render(
            context,
            new OpinionsModel(
                dossier, summaries, units.ToDictionary(unit => unit.ApplicationId, unit => unit.Name, StringComparer.Ordinal),
                OfficeDoor.Today(context, dossier), about, typed, refusal),
            status);
    }
}
