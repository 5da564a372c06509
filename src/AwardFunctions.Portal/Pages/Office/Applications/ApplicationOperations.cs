using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Documents;
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
        OfficeDoor.Page("office-application-document", Application + "/documents/{attachmentId}", "Downloads a document of an application.", Download),
    ];

    private static async Task<IResult> List(PortalContext context, CycleDossier dossier)
    {
        var all = await context.Get<ApplicationDesk>().ListAsync(dossier.Cycle.Id, context.Aborted);
        var filter = ApplicationFilter.Read(context);
        return ApplicationsPage.Render(context, new ApplicationList(dossier, all, filter));
    }

    private static async Task<IResult> Look(PortalContext context)
    {
        if (await FindAsync(context) is not { } view)
            return context.NotFound();
        var approvals = await context.Get<ApprovalDesk>().ListAsync(view.Dossier.Cycle.Id, context.Aborted);
        var checks = approvals.Where(approval => approval.Order.Kind == DecisionKinds.Check && approval.Order.SubjectId == view.Application.Id);
        return ApplicationPage.Render(context, new ApplicationFile(view, [.. checks.OrderBy(check => check.OpenedAt)], OfficeDoor.Today(context, view.Dossier)));
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
