using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Draws;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Draws;

/// <summary>Drawing a review group: publish pool and commitment, draw, see to invitations, choose the leader.</summary>
public static class DrawOperations
{
    private const string Template = "/office/cycles/{cycleId}/draws/{groupId}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-draw", Template, "Shows the draws of a review group.", OfficeDoor.Cycle(Look)),
        OfficeDoor.Change("office-draw-open", Template + "/open", "Publishes pool, exclusions and seed commitment of a draw.", OfficeDoor.Cycle(Open)),
        OfficeDoor.Change("office-draw-draw", Template + "/draw", "Reveals the seed, draws, and invites the experts drawn.", OfficeDoor.Cycle(Draw)),
        OfficeDoor.Change("office-draw-replace", Template + "/replace", "Replaces a member who leaves by the next substitute.", OfficeDoor.Cycle(Replace)),
        OfficeDoor.Change("office-draw-leader", Template + "/leader", "Chooses the leader among the members and forms the group.", OfficeDoor.Cycle(ChooseLeader)),
        OfficeDoor.Change("office-draw-call-off", Template + "/call-off", "Calls a draw off, with the reason.", OfficeDoor.Cycle(CallOff)),
    ];

    internal static string PathOf(string cycleId, string groupId) => $"{OfficeDoor.PathOf(cycleId)}/draws/{groupId}";

    private static Task<IResult> Look(PortalContext context, CycleDossier dossier) => ShowAsync(context, dossier, null, null, "", 200);

    private static async Task<IResult> Open(PortalContext context, CycleDossier dossier)
    {
        var draft = DrawDraft.Read(await context.FormAsync());
        if (!int.TryParse(draft.Size, out var size))
            return await ShowAsync(context, dossier, draft, Refusal.Invalid("size", "请填写抽取人数。", "Please say how many are drawn."), "open", 422);
        int? substitutes = int.TryParse(draft.Substitutes, out var spare) ? spare : null;
        if (substitutes is null && draft.Substitutes.Length > 0)
            return await ShowAsync(context, dossier, draft, Refusal.Invalid("substitutes", "请填写候补人数，或留空。", "Please give a number of substitutes, or none."), "open", 422);
        var order = new DrawOrder(dossier.Cycle.Id, context.Route("groupId"), size, substitutes, draft.Sectors, draft.DrawsLeader);
        return await AnswerAsync(context, dossier, await context.Get<DrawDesk>().OpenAsync(order, context.Person.Account, context.Aborted), "open", draft);
    }

    private static Task<IResult> Draw(PortalContext context, CycleDossier dossier) =>
        ChangeAsync(context, dossier, "draw", (desk, draw, form, by) => desk.DrawAsync(draw, form.Text("contribution", 1000), by, context.Aborted));

    private static Task<IResult> Replace(PortalContext context, CycleDossier dossier) => ChangeAsync(
        context, dossier, "replace", (desk, draw, form, by) => desk.ReplaceAsync(draw, form.Text("expert"), form.Text("reason", 2000), by, context.Aborted));

    private static Task<IResult> ChooseLeader(PortalContext context, CycleDossier dossier) =>
        ChangeAsync(context, dossier, "leader", (desk, draw, form, by) => desk.ChooseLeaderAsync(draw, form.Text("leader"), by, context.Aborted));

    private static Task<IResult> CallOff(PortalContext context, CycleDossier dossier) =>
        ChangeAsync(context, dossier, "call-off", (desk, draw, form, by) => desk.CallOffAsync(draw, form.Text("reason", 2000), by, context.Aborted));

    /// <summary>Changes the draw that the page was about; another one, or one of another cycle, is none of this page's.</summary>
    private static async Task<IResult> ChangeAsync(
        PortalContext context, CycleDossier dossier, string name, Func<DrawDesk, string, FormInput, AccountRecord, Task<Outcome<DrawRecord>>> change)
    {
        var form = await context.FormAsync();
        var drawId = form.Text("draw");
        if (!drawId.StartsWith($"{dossier.Cycle.Id}.{context.Route("groupId")}.", StringComparison.Ordinal))
            return context.NotFound();
        return await AnswerAsync(context, dossier, await change(context.Get<DrawDesk>(), drawId, form, context.Person.Account), name, null);
    }

    private static async Task<IResult> AnswerAsync(PortalContext context, CycleDossier dossier, Outcome<DrawRecord> changed, string name, DrawDraft? draft) =>
        changed.Refusal is { } refusal
            ? await ShowAsync(context, dossier, draft, refusal, name, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"{PathOf(dossier.Cycle.Id, context.Route("groupId"))}?done={name}");

    private static async Task<IResult> ShowAsync(PortalContext context, CycleDossier dossier, DrawDraft? draft, Refusal? refusal, string form, int status)
    {
        var view = await context.Get<DrawDesk>().ViewAsync(dossier.Cycle.Id, context.Route("groupId"), context.Aborted);
        return view.Refusal is { } missing
            ? context.Decline(missing)
            : DrawPage.Render(context, new DrawModel(view.Value, draft ?? DrawDraft.Of(view.Value.Rule), refusal, form), status);
    }
}
