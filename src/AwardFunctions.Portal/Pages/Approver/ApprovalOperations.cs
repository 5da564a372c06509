using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Recommender;
using AwardFunctions.Portal.Pages.Shared;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Approver;

/// <summary>Deciding as a signed-in person: one's own decisions, each with its form, and delegation.</summary>
public static class ApprovalOperations
{
    private const string Template = "/approvals/{approvalId}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("approvals", "/approvals", "Lists the decisions one was asked for.", List) with { Access = Access.SignedIn },
        Operation.Get("approval", Template, "Shows a decision.", Look) with { Access = Access.SignedIn },
        Operation.Post("approval-decide", Template, "Takes a decision, once.", Decide) with { Access = Access.SignedIn },
        Operation.Post("approval-delegate", Template + "/delegate", "Hands a decision to someone else until a day.", Delegate) with { Access = Access.SignedIn },
    ];

    private static async Task<IResult> List(PortalContext context)
    {
        var mine = await context.Get<ApprovalDesk>().ListForAsync(context.Person.Account, context.Aborted);
        return ApprovalsPage.Render(context, new MyApprovals(mine, Show.DayOf(context.Get<TimeProvider>().GetUtcNow())));
    }

    private static Task<IResult> Look(PortalContext context) =>
        ShowAsync(context, model => model with { TooLate = context.Query("late") is not null }, 200);

    private static async Task<IResult> Decide(PortalContext context)
    {
        var desk = context.Get<ApprovalDesk>();
        var opened = await desk.OpenAsync(context.Route("approvalId"), context.Person.Account, context.Aborted);
        if (opened.Refusal is { } unknown)
            return context.Decline(unknown);
        var form = await context.FormAsync();
        var draft = DecisionDraft.Read(form, opened.Value.Approval.Sheet);
        var taken = draft.Taken(form.Text(DecisionDraft.SubjectField), form.Text(DecisionDraft.CodeField));
        var outcome = await desk.DecideAsync(opened.Value.Approval.Id, context.Person.Account, taken, context.Aborted);
        return outcome.Refusal is { } refusal
            ? await ShowAsync(context, model => model with { Draft = draft, Refusal = refusal }, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(opened.Value.Approval.Id) + DecisionResults.Late(outcome.Value, opened.Value, draft));
    }

    private static async Task<IResult> Delegate(PortalContext context)
    {
        var form = await context.FormAsync();
        var to = form.Text("to", 320);
        var refusal = form.Day("until") is { } day
            ? (await context.Get<ApprovalDesk>().DelegateAsync(context.Route("approvalId"), context.Person.Account, to, day, context.Aborted)).Refusal
            : Refusal.Invalid("until", "请选择委托截止日期。", "Please choose the last day.");
        return refusal is null
            ? PortalContext.SeeOther("/approvals?delegated=1")
            : await ShowAsync(context, model => model with { Delegation = new DelegationDraft(to, form.Text("until"), refusal) }, Problem.StatusOf(refusal.Kind));
    }

    private static async Task<IResult> ShowAsync(PortalContext context, Func<DecisionModel, DecisionModel> change, int status)
    {
        var opened = await context.Get<ApprovalDesk>().OpenAsync(context.Route("approvalId"), context.Person.Account, context.Aborted);
        if (opened.Refusal is { } refusal)
            return context.Decline(refusal);
        var view = opened.Value;
        var today = view.Dossier.Zone.DayOf(context.Get<TimeProvider>().GetUtcNow());
        var model = new DecisionModel(view, PathOf(view.Approval.Id), DecisionDraft.Of(view.Approval.Sheet), today)
        {
            Material = await RecommenderOperations.MaterialOfAsync(context, view),
        };
        return DecisionPage.Render(context, change(model), status);
    }

    private static string PathOf(string approvalId) => "/approvals/" + Uri.EscapeDataString(approvalId);
}
