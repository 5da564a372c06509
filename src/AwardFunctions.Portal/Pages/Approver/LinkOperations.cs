using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Recommender;
using AwardFunctions.Portal.Pages.Shared;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Approver;

/// <summary>
/// Deciding by the link in a mail, without signing in. Each decision keeps its token under a path of its own, so that two of
/// them open in two tabs are not mixed up.
/// </summary>
public static class LinkOperations
{
    internal const string Template = "/decide/on/{approvalId}";

    private static readonly Problem LinkMissing = new(410, new(
        "请从邮件中重新打开决定链接：为安全起见，链接打开 30 分钟后需要重新打开。",
        "Please open the link in the mail once more: for safety, a page opened by it works for 30 minutes."));

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("decide-link", "/decide/{token}", "Takes the token of a mailed decision link out of the address; changes nothing.", Arrive),
        Operation.Get("decide", Template, "Shows what is to be decided, or what was decided; changes nothing.", Look),
        Operation.Post("decide-take", Template, "Takes the decision, once.", Decide),
        Operation.Post("decide-new-link", Template + "/new-link", "Mails a new link to the mailbox of an expired one.", SendNewLink) with { Rate = RateClass.SignIn },
    ];

    private static Task<IResult> Arrive(PortalContext context) => ArrivalCookie.ArriveAsync(
        context, token => context.Get<ApprovalDesk>().OpenLinkAsync(token, context.Aborted), view => PathOf(view.Approval.Id));

    private static async Task<IResult> Look(PortalContext context)
    {
        if (TokenOf(context) is not { } token)
            return Missing(context);
        var opened = await context.Get<ApprovalDesk>().OpenLinkAsync(token, context.Aborted);
        if (opened.Refusal is { } refusal)
            return context.Decline(refusal);
        return DecisionPage.Render(context, await ModelOfAsync(context, opened.Value) with
        {
            TooLate = context.Query("late") is not null,
            NewLinkSent = context.Query("sent") is not null,
        });
    }

    private static async Task<IResult> Decide(PortalContext context)
    {
        if (TokenOf(context) is not { } token)
            return Missing(context);
        var desk = context.Get<ApprovalDesk>();
        var opened = await desk.OpenLinkAsync(token, context.Aborted);
        if (opened.Refusal is { } unknown)
            return context.Decline(unknown);
        var form = await context.FormAsync();
        var draft = DecisionDraft.Read(form, opened.Value.Approval.Sheet);
        var outcome = await desk.DecideByLinkAsync(token, draft.Taken(form.Text(DecisionDraft.SubjectField), form.Text(DecisionDraft.CodeField)), context.Aborted);
        if (outcome.Refusal is not { } refusal)
            return PortalContext.SeeOther(PathOf(opened.Value.Approval.Id) + DecisionResults.Late(outcome.Value, opened.Value, draft));

        // What is to be decided may just have changed: show it as it stands now.
        var now = await desk.OpenLinkAsync(token, context.Aborted);
        return now.Refusal is { } gone
            ? context.Decline(gone)
            : DecisionPage.Render(context, await ModelOfAsync(context, now.Value) with { Draft = draft, Refusal = refusal }, Problem.StatusOf(refusal.Kind));
    }

    private static async Task<IResult> SendNewLink(PortalContext context)
    {
        if (TokenOf(context) is not { } token)
            return Missing(context);
        var sent = await context.Get<ApprovalDesk>().SendNewLinkAsync(token, context.Aborted);
        return sent.Refusal is { } refusal
            ? context.Decline(refusal)
            : PortalContext.SeeOther(PathOf(context.Route("approvalId")) + "?sent=1");
    }

    /// <summary>Someone who is signed in needs no link.</summary>
    internal static IResult Missing(PortalContext context) =>
        context.Visitor is not null && !context.Operation.ChangesState
            ? PortalContext.SeeOther($"/approvals/{Uri.EscapeDataString(context.Route("approvalId"))}")
            : context.Decline(LinkMissing);

    private static async Task<DecisionModel> ModelOfAsync(PortalContext context, ApprovalView view) =>
        new(view, PathOf(view.Approval.Id), DecisionDraft.Of(view.Approval.Sheet), view.Dossier.Zone.DayOf(context.Get<TimeProvider>().GetUtcNow()))
        {
            ByLink = true,
            Material = await RecommenderOperations.MaterialOfAsync(context, view),
        };

    internal static string? TokenOf(PortalContext context) => ArrivalCookie.Read(context.Http, PathOf(context.Route("approvalId")));

    private static string PathOf(string approvalId) => "/decide/on/" + Uri.EscapeDataString(approvalId);
}
