using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Bodies;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Public.Publicity;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Bodies;

/// <summary>The directory of recommending bodies and departments.</summary>
public static class BodyOperations
{
    private const string Home = "/office/bodies";

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-bodies", Home, "Lists recommending bodies and departments.", Look),
        OfficeDoor.Change("office-body-put", Home, "Enters a body, or gives it another mailbox.", Put),
        OfficeDoor.Change("office-body-bar", Home + "/bar", "Bars a body from recommending, for misconduct.", Bar) with
        {
            BodyLimit = (EvidenceStore.MaxFiles * EvidenceStore.MaxBytes) + (1 << 20), Rate = RateClass.Upload,
        },
        OfficeDoor.Change("office-body-remove", Home + "/remove", "Takes a body off the directory.", Remove),
    ];

    private static Task<IResult> Look(PortalContext context) => ShowAsync(context, context.Query("scheme"), BodyDraft.Empty, 200);

    private static async Task<IResult> Put(PortalContext context)
    {
        var form = await context.FormAsync();
        var draft = new BodyDraft(form.Text("party"), form.Text("name"), form.Text("email", 320), null);
        var scheme = form.Text("scheme");
        if (!context.Person.Is(Roles.Office, scheme))
            return context.Decline(Problem.Forbidden);
        var put = await context.Get<BodyDesk>().PutAsync(
            new BodyRecord(scheme, draft.PartyId, draft.Name, draft.Email, form.Text("language") == "en" ? "en" : "zh-CN"), context.Person.Account, context.Aborted);
        return put.Refusal is { } refusal
            ? await ShowAsync(context, scheme, draft with { Refusal = refusal }, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(scheme, "entered"));
    }

    private static async Task<IResult> Remove(PortalContext context)
    {
        var form = await context.FormAsync();
        var scheme = form.Text("scheme");
        if (!context.Person.Is(Roles.Office, scheme))
            return context.Decline(Problem.Forbidden);
        var removed = await context.Get<BodyDesk>().RemoveAsync(scheme, form.Text("party"), form.Text("name"), context.Person.Account, context.Aborted);
        return removed.Refusal is { } refusal
            ? await ShowAsync(context, scheme, BodyDraft.Empty with { Refusal = refusal }, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(scheme, "removed"));
    }

    private static async Task<IResult> Bar(PortalContext context)
    {
        var form = await context.FormAsync();
        var scheme = form.Text("scheme");
        if (!context.Person.Is(Roles.Office, scheme))
            return context.Decline(Problem.Forbidden);
        var files = await PublicityOperations.EvidenceOfAsync(form, context.Aborted);
        var barred = await context.Get<BodyDesk>().BarAsync(
            scheme, form.Text("party"), form.Text("name"), form.Text("reason", 2000), new MisconductProof(files, form.Text("referredTo", 2000)),
            context.Person.Account, context.Aborted);
        return barred.Refusal is { } refusal
            ? await ShowAsync(context, scheme, BodyDraft.Empty with { Refusal = refusal }, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(scheme, "barred"));
    }

    private static async Task<IResult> ShowAsync(PortalContext context, string? code, BodyDraft draft, int status)
    {
        IReadOnlyList<Scheme> schemes =
            [.. (await OfficeDoor.SchemesAsync(context, alsoWatched: true)).Where(scheme => BodyDesk.PartiesOf(scheme).Count > 0)];
        if (schemes.FirstOrDefault(scheme => code is null || scheme.Code == code) is not { } chosen)
            return code is null ? context.NotFound() : context.Decline(Problem.Forbidden);
        return BodiesPage.Render(
            context, new Directory(schemes, chosen, await context.Get<BodyDesk>().ListAsync(chosen.Code, null, context.Aborted), draft), status);
    }

    private static string PathOf(string scheme, string done) => $"{Home}?scheme={scheme}&done={done}";
}
