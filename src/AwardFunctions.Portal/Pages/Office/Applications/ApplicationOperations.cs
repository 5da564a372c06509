using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Applications;

/// <summary>The applications of a cycle, for its office.</summary>
public static class ApplicationOperations
{
    private const string Application = "/office/applications/{applicationId}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-applications", "/office/cycles/{cycleId}/applications", "Lists the applications of a cycle.", OfficeDoor.Cycle(List)),
        OfficeDoor.Page("office-application", Application, "Shows an application with all it holds.", Look),
        OfficeDoor.Change("office-fraud", Application + "/fraud", "Records fraud in an application that won nothing.", RecordFraud),
        OfficeDoor.Change("office-application-bar-lift", Application + "/bars/{barId}/lift", "Lifts a bar on an applicant, with reasons.", LiftBar),
        OfficeDoor.Page("office-application-document", Application + "/documents/{attachmentId}", "Downloads a document of an application.", Download),
    ];

    private static async Task<IResult> List(PortalContext context, CycleDossier dossier)
    {
        var all = await context.Get<ApplicationDesk>().ListAsync(dossier.Cycle.Id, context.Aborted);
        var filter = ApplicationFilter.Read(context);
        return ApplicationsPage.Render(context, new ApplicationList(dossier, all, filter));
    }

    private static async Task<IResult> Look(PortalContext context) =>
        await FindAsync(context) is { } view ? ApplicationPage.Render(context, await FileAsync(context, view)) : context.NotFound();

    private static async Task<IResult> RecordFraud(PortalContext context)
    {
        if (await FindAsync(context) is not { } view)
            return context.NotFound();
        var form = await context.FormAsync();
        var facts = form.Text("facts", 10_000);
        var refusal = form.Day("foundOn") is { } day
            ? (await context.Get<BarDesk>().RecordFraudAsync(view.Application.Id, facts, day, context.Person.Account, context.Aborted)).Refusal
            : Refusal.Invalid("foundOn", "请填写认定日期。", "Please give the day of the finding.");
        return await DoneAsync(context, view, "/fraud", refusal, (form.Text("foundOn"), facts));
    }

    private static async Task<IResult> LiftBar(PortalContext context)
    {
        if (await FindAsync(context) is not { } view)
            return context.NotFound();
        var (bar, reason) = (context.Route("barId"), (await context.FormAsync()).Text("reason", 10_000));
        var lifted = await context.Get<BarDesk>().LiftAsync(view.Dossier.Scheme.Code, view.Application.CreditCode, bar, reason, context.Person.Account, context.Aborted);
        return await DoneAsync(context, view, $"/bars/{bar}/lift", lifted.Refusal, ("", ""));
    }

    private static async Task<IResult> DoneAsync(PortalContext context, ApplicationView view, string path, Refusal? refusal, (string On, string Facts) fraud) => refusal is null
        ? PortalContext.SeeOther($"/office/applications/{view.Application.Id}#bars")
        : ApplicationPage.Render(context, await FileAsync(context, view) with { Sent = path, Refusal = refusal, Fraud = fraud }, Problem.StatusOf(refusal.Kind));

    private static async Task<ApplicationFile> FileAsync(PortalContext context, ApplicationView view)
    {
        var approvals = await context.Get<ApprovalDesk>().ListAsync(view.Dossier.Cycle.Id, context.Aborted);
        var checks = approvals.Where(approval => approval.Order.Kind == DecisionKinds.Check && approval.Order.SubjectId == view.Application.Id);
        var bars = await context.Get<BarBook>().OfAsync(view.Dossier.Scheme.Code, view.Application.CreditCode, context.Aborted);
        var unit = await context.Get<UnitList>().FindAsync(view.Dossier.Cycle.Id, view.Application.Id, context.Aborted);
        var excluded = await context.Get<Recheck>().OfAsync(view.Dossier, unit is null or { State: UnitState.Out } ? [] : [unit], context.Aborted);
        return new ApplicationFile(view, [.. checks.OrderBy(check => check.OpenedAt)], bars, OfficeDoor.Today(context, view.Dossier))
        {
            Excluded = excluded.GetValueOrDefault(view.Application.Id),
            Recommender = approvals.FirstOrDefault(approval => approval is { Decision: null, Order.Kind: DecisionKinds.Recommender } && approval.Order.SubjectId == view.Application.Id),
        };
    }

    private static async Task<IResult> Download(PortalContext context)
    {
        if (await FindAsync(context) is not { } view
            || await context.Get<AttachmentDesk>().OpenAsync(view.Application.Id, context.Route("attachmentId"), context.Aborted) is not { } found)
            return context.NotFound();
        var attachment = found.Attachment;
        return new FileAnswer(found.Content, attachment.FileName, attachment.ContentType, attachment.Length);
    }

    private static async Task<ApplicationView?> FindAsync(PortalContext context)
    {
        var opened = await context.Get<ApplicationDesk>().OpenAsync(context.Route("applicationId"), context.Person.Account, context.Aborted);
        return opened.Refusal is null && OfficeDoor.MayLook(context, opened.Value.Dossier) ? opened.Value : null;
    }
}
