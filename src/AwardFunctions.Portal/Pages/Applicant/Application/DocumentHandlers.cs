using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Applicant.Application;

/// <summary>Documents of an application: shown, attached without scripts, downloaded, taken off.</summary>
internal static class DocumentHandlers
{
    public static Task<IResult> Show(PortalContext context) => ShowAsync(context, null, null, StatusCodes.Status200OK);

    public static async Task<IResult> Download(PortalContext context)
    {
        var (id, document) = (context.Route("application"), context.Route("document"));
        var opened = await context.Get<ApplicationDesk>().OpenAsync(id, context.Person.Account, context.Aborted);
        if (opened.Refusal is { } refusal)
            return context.Decline(refusal);
        if (await context.Get<AttachmentDesk>().OpenAsync(id, document, context.Aborted) is not { } found)
            return context.NotFound();
        // What people upload is handed out for saving, never shown as a page of this site.
        context.Http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Stream(found.Content, found.Attachment.ContentType, found.Attachment.FileName, enableRangeProcessing: true);
    }

    public static async Task<IResult> Remove(PortalContext context)
    {
        var (id, document) = (context.Route("application"), context.Route("document"));
        var removed = await context.Get<AttachmentDesk>().RemoveAsync(id, document, context.Person.Email, context.Aborted);
        return removed.Refusal is { } refusal
            ? context.Decline(refusal)
            : PortalContext.SeeOther($"/applications/{id}/documents#document-{removed.Value.RequirementId}");
    }

    /// <summary>Takes the files of a multipart form.</summary>
    public static async Task<IResult> Add(PortalContext context)
    {
        var (id, document) = (context.Route("application"), context.Route("document"));
        var (problem, refused) = await MultipartFiles.TakeAsync(context, id, document);
        return problem is not null ? context.Decline(problem)
            : refused is not null ? await ShowAsync(context, document, refused, Problem.StatusOf(refused.Kind))
            : PortalContext.SeeOther($"/applications/{id}/documents#document-{document}");
    }

    private static async Task<IResult> ShowAsync(PortalContext context, string? requirement, Refusal? refusal, int status)
    {
        var opened = await context.Get<ApplicationDesk>().OpenAsync(context.Route("application"), context.Person.Account, context.Aborted);
        if (opened.Refusal is { } unknown)
            return context.Decline(unknown);
        return refusal is not null && !context.WantsHtml
            ? context.Decline(refusal)
            : DocumentsPage.Render(context, new DocumentsView(opened.Value, requirement, refusal), status);
    }
}
