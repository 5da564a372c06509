using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Supervision;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Supervision;

/// <summary>The supervision group: named by the office, looking on by itself.</summary>
public static class SupervisionOperations
{
    private const string Template = "/office/cycles/{cycleId}/supervision";

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-supervision", Template, "Shows the supervision group of a cycle and what it sees.", OfficeDoor.Cycle((context, dossier) => ShowAsync(context, dossier, null, null, 200))),
        OfficeDoor.Change("office-supervision-name", Template, "Names the supervision group of a cycle.", OfficeDoor.Cycle(Name)),
        Operation.Get("supervision", "/supervision", "Shows the cycles whose supervision group one belongs to: draws and progress, no scores.", Own) with { Access = Access.SignedIn },
    ];

    private static async Task<IResult> Name(PortalContext context, CycleDossier dossier)
    {
        var members = (await context.FormAsync()).Text("members", 5000);
        var named = await context.Get<SupervisionDesk>().NameAsync(dossier.Cycle.Id, members, context.Person.Account, context.Aborted);
        return named.Refusal is { } refusal
            ? await ShowAsync(context, dossier, members, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"{OfficeDoor.PathOf(dossier.Cycle.Id)}/supervision?done=1");
    }

    private static async Task<IResult> Own(PortalContext context) =>
        OwnSupervisionPage.Render(context, await context.Get<SupervisionDesk>().ListForAsync(context.Person.Account, context.Aborted));

    private static async Task<IResult> ShowAsync(PortalContext context, CycleDossier dossier, string? members, Refusal? refusal, int status)
    {
        var view = await context.Get<SupervisionDesk>().ViewAsync(dossier.Cycle.Id, context.Aborted);
        if (view.Refusal is { } missing)
            return context.Decline(missing);
        var named = string.Join('\n', view.Value.Group?.Members.Select(member => $"{member.Name} {member.Email}") ?? []);
        return SupervisionPage.Render(context, new SupervisionModel(view.Value, members ?? named, refusal), status);
    }
}
