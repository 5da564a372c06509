using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Recommendations;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Applicant.Application;

/// <summary>One's own applications: overview, form, self-score, documents, submission.</summary>
public static class ApplicationOperations
{
    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("applications", "/applications", "Lists one's own applications.", List) with { Access = Access.SignedIn },
        Operation.Get("application", "/applications/{application}", "Shows where an application stands.", Overview) with { Access = Access.SignedIn },
        Operation.Get("application-form", "/applications/{application}/form", "Shows the application form.", FieldHandlers.Form) with { Access = Access.SignedIn },
        Operation.Post("application-form-save", "/applications/{application}/form", "Saves the whole form.", FieldHandlers.SaveForm) with { Access = Access.SignedIn, BodyLimit = 2 << 20 },
        Operation.Get("application-score", "/applications/{application}/self-score", "Shows the self-score sheet.", FieldHandlers.Sheet) with { Access = Access.SignedIn },
        Operation.Post("application-score-save", "/applications/{application}/self-score", "Saves the self-score sheet.", FieldHandlers.SaveSheet) with { Access = Access.SignedIn },
        new("application-field", "PUT", "/applications/{application}/fields/{field}", FieldHandlers.SaveField)
        {
            Summary = "Saves one field that is still at the version named by If-Match.", Access = Access.SignedIn,
        },
        Operation.Get("application-documents", "/applications/{application}/documents", "Shows the documents.", DocumentHandlers.Show) with { Access = Access.SignedIn },
        Operation.Post("application-document-add", "/applications/{application}/documents/{document}", "Attaches a file, for browsers without scripts.", DocumentHandlers.Add) with
        {
            Access = Access.SignedIn, Proof = ForgeryProof.FormTokenInStream, BodyLimit = 1L << 30, Rate = RateClass.Upload,
        },
        Operation.Get("application-document", "/applications/{application}/documents/{document}", "Downloads a document.", DocumentHandlers.Download) with { Access = Access.SignedIn },
        Operation.Post("application-document-remove", "/applications/{application}/documents/{document}/remove", "Takes a document off.", DocumentHandlers.Remove) with { Access = Access.SignedIn },
        Operation.Get("application-recommenders", "/applications/{application}/recommenders", "Shows who is to recommend the application.", RecommenderHandlers.Show) with { Access = Access.SignedIn },
        Operation.Post("application-recommenders-choose", "/applications/{application}/recommenders", "Chooses who is to recommend the application.", RecommenderHandlers.Choose) with { Access = Access.SignedIn },
        Operation.Get("application-review", "/applications/{application}/submit", "Shows what is missing and asks for the declaration.", Review) with { Access = Access.SignedIn },
        Operation.Post("application-submit", "/applications/{application}/submit", "Submits the application or its correction.", Submit) with { Access = Access.SignedIn },
        Operation.Post("application-withdraw", "/applications/{application}/withdraw", "Withdraws the application.", Withdraw) with { Access = Access.SignedIn },
    ];

    private static async Task<IResult> List(PortalContext context)
    {
        var desk = context.Get<ApplicationDesk>();
        var views = new List<ApplicationView>();
        foreach (var application in await desk.ListForAsync(context.Person.Account, context.Aborted))
            views.Add((await desk.OpenAsync(application.Id, context.Person.Account, context.Aborted)).Value);
        views.Reverse();
        return ApplicationsPage.Render(context, new ApplicationsView(views, await Public.PublicCycles.ListAsync(context)));
    }

    private static async Task<IResult> Overview(PortalContext context)
    {
        var opened = await context.Get<ApplicationDesk>().OpenAsync(context.Route("application"), context.Person.Account, context.Aborted);
        if (opened.Refusal is { } refusal)
            return context.Decline(refusal);
        var honours = await context.Get<HonourDesk>().ListAsync(context.Aborted);
        var pending = RecommendationChain.PendingApproval(opened.Value.Application, opened.Value.Dossier.Scheme) is { } approval
            ? (await context.Get<ApprovalStore>().FindAsync(approval, context.Aborted))?.Value
            : null;
        return OverviewPage.Render(context, new OverviewView(
            opened.Value, [.. honours.Where(honour => honour.ApplicationId == opened.Value.Application.Id)], pending, context.Query("submitted") is not null, null));
    }

    private static async Task<IResult> Review(PortalContext context)
    {
        var opened = await context.Get<ApplicationDesk>().OpenAsync(context.Route("application"), context.Person.Account, context.Aborted);
        return opened.Refusal is { } refusal ? context.Decline(refusal) : SubmitPage.Render(context, new SubmitView(opened.Value, null));
    }

    private static async Task<IResult> Submit(PortalContext context)
    {
        var (desk, id, person) = (context.Get<ApplicationDesk>(), context.Route("application"), context.Person.Account);
        var form = await context.FormAsync();
        var submitted = await desk.SubmitAsync(id, form.Ticked("declared"), person, context.Aborted);
        if (submitted.Refusal is not { } refusal)
            return PortalContext.SeeOther($"/applications/{id}?submitted=1");
        var opened = await desk.OpenAsync(id, person, context.Aborted);
        return opened.Refusal is { } unknown ? context.Decline(unknown)
            : context.WantsHtml ? SubmitPage.Render(context, new SubmitView(opened.Value, refusal), Problem.StatusOf(refusal.Kind))
            : context.Decline(refusal);
    }

    private static async Task<IResult> Withdraw(PortalContext context)
    {
        var id = context.Route("application");
        var reason = (await context.FormAsync()).Text("reason", 500);
        var withdrawn = await context.Get<ApplicationDesk>().WithdrawAsync(id, reason, context.Person.Account, context.Aborted);
        return withdrawn.Refusal is { } refusal ? context.Decline(refusal) : PortalContext.SeeOther($"/applications/{id}");
    }
}
