using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Committee;

/// <summary>What the members of a committee or panel read, and how they stand aside.</summary>
public static class PapersOperations
{
    private const string Stage = "/committee/cycles/{cycleId}/{stageId}";
    private static readonly Access Readers = Access.For(Roles.Committee, Roles.Office, Roles.Observer);

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("committee", "/committee", "Lists the deliberations whose papers one may read.", List) with { Access = Readers },
        Operation.Get("committee-papers", Stage, "Shows the papers of a deliberation.", Look) with { Access = Readers },
        Operation.Post("committee-recuse", Stage + "/recusal", "Records that a member stands aside from an applicant's case.", Recuse) with { Access = Access.For(Roles.Committee, Roles.Office) },
    ];

    internal static string PathOf(string cycleId, string stageId) => $"/committee/cycles/{cycleId}/{stageId}";

    private static async Task<IResult> List(PortalContext context) =>
        PapersListPage.Render(context, new PapersList(await context.Get<PapersDesk>().ListForAsync(context.Person.Account, context.Aborted)));

    private static Task<IResult> Look(PortalContext context) => ShowAsync(context, RecusalDraft.Empty, RoundDraft.Empty, 200);

    private static async Task<IResult> Recuse(PortalContext context)
    {
        var form = await context.FormAsync();
        var member = form.Text("member", 320) is { Length: > 0 } named ? named : context.Person.Email;
        var draft = new RecusalDraft(form.Text("application"), member, form.Text("reason", 4000), null);
        var declared = await context.Get<PapersDesk>().DeclareAsync(
            context.Route("cycleId"), context.Route("stageId"), draft.Application, member, draft.Reason, context.Person.Account, context.Aborted);
        return declared.Refusal is { } refusal
            ? await ShowAsync(context, draft with { Refusal = refusal }, RoundDraft.Empty, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(context.Route("cycleId"), context.Route("stageId")) + "?recused=1");
    }

    internal static async Task<IResult> ShowAsync(PortalContext context, RecusalDraft draft, RoundDraft round, int status)
    {
        var opened = await context.Get<PapersDesk>().OpenAsync(context.Route("cycleId"), context.Route("stageId"), context.Person.Account, context.Aborted);
        return opened.Refusal is { } refusal ? context.Decline(refusal) : PapersPage.Render(context, new PapersModel(opened.Value, draft, round), status);
    }
}
