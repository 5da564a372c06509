using AwardFunctions.Domain.Committee;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Committee;

/// <summary>The rosters of committees and panels.</summary>
public static class CommitteeOperations
{
    internal const string Home = "/office/committee";

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-committee", Home, "Shows the roster of a committee or panel.", Look),
        OfficeDoor.Change("office-member-put", Home, "Enters a member, or describes one anew.", Put),
        OfficeDoor.Change("office-member-remove", Home + "/remove", "Takes a member off the roster.", Remove),
    ];

    private static Task<IResult> Look(PortalContext context) => ShowAsync(context, context.Query("body"), MemberDraft.Empty, 200);

    private static async Task<IResult> Put(PortalContext context)
    {
        var form = await context.FormAsync();
        var body = form.Text("body");
        if (!await IsOfficeAsync(context, body))
            return context.Decline(Problem.Forbidden);
        var draft = new MemberDraft(form.Text("email", 320), form.Text("name"), form.Text("post"), form.Text("organisation"), form.Text("seat"), null);
        var seat = Enum.TryParse<Seat>(draft.Seat, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) ? chosen : Seat.Member;
        var put = await context.Get<CommitteeDesk>().PutAsync(
            body, new Member(draft.Email, draft.Name, draft.Post, draft.Organisation, seat), context.Person.Account, context.Aborted);
        return put.Refusal is { } refusal
            ? await ShowAsync(context, body, draft with { Refusal = refusal }, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(body, "entered"));
    }

    private static async Task<IResult> Remove(PortalContext context)
    {
        var form = await context.FormAsync();
        var body = form.Text("body");
        if (!await IsOfficeAsync(context, body))
            return context.Decline(Problem.Forbidden);
        var removed = await context.Get<CommitteeDesk>().RemoveAsync(body, form.Text("email", 320), context.Person.Account, context.Aborted);
        return removed.Refusal is { } refusal
            ? await ShowAsync(context, body, MemberDraft.Empty with { Refusal = refusal }, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(body, "removed"));
    }

    private static async Task<bool> IsOfficeAsync(PortalContext context, string body) =>
        await context.Get<CommitteeDesk>().OpenAsync(body, context.Aborted) is { Refusal: null } found && context.Person.Is(Roles.Office, found.Value.Scheme.Code);

    private static async Task<IResult> ShowAsync(PortalContext context, string? body, MemberDraft draft, int status)
    {
        var bodies = await context.Get<CommitteeDesk>().ListAsync(scheme => context.Person.Is(Roles.Office, scheme.Code) || context.Person.Is(Roles.Observer, scheme.Code), context.Aborted);
        var chosen = bodies.FirstOrDefault(one => body is null || one.Body == body);
        return chosen is null && body is not null
            ? context.Decline(Problem.Forbidden)
            : CommitteePage.Render(context, new RosterModel(bodies, chosen, draft), status);
    }

    private static string PathOf(string body, string done) => $"{Home}?body={Uri.EscapeDataString(body)}&done={done}";
}
