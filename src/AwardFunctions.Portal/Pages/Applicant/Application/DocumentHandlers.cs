using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

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

    /// <summary>Takes the files of a multipart form, one after the other; the form's token stands before them.</summary>
    public static async Task<IResult> Add(PortalContext context)
    {
        var request = context.Http.Request;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data" || HeaderUtilities.RemoveQuotes(type.Boundary).Length == 0)
            throw new BadInputException("Content-Type", new("需要上传文件的表单。", "A form with a file is needed."));
        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body);
        if (!await FormToken.IsValidAsync(context, await ReadTokenAsync(reader, context.Aborted)))
            return context.Decline(FormToken.Refused);
        var taken = 0;
        while (await reader.ReadNextSectionAsync(context.Aborted) is { } section)
        {
            if (section.AsFileSection() is not { FileName.Length: > 0 } file)
                continue;
            if (await TakeAsync(context, file) is { } refused)
                return await ShowAsync(context, context.Route("document"), refused, Problem.StatusOf(refused.Kind));
            taken++;
        }

        return taken > 0
            ? PortalContext.SeeOther($"/applications/{context.Route("application")}/documents#document-{context.Route("document")}")
            : await ShowAsync(context, context.Route("document"), Refusal.Invalid("file", "请选择文件。", "Please choose a file."), 422);
    }

    /// <summary>Attaches one file; the refusal where it cannot be.</summary>
    private static async Task<Refusal?> TakeAsync(PortalContext context, FileMultipartSection file)
    {
        // A form does not say how long its file is: the document store wants to know before it begins, so the file is set down first.
        await using var content = new FileBufferingReadStream(file.FileStream!, 64 * 1024, context.Operation.BodyLimit, Path.GetTempPath());
        await content.DrainAsync(context.Aborted);
        content.Position = 0;
        var desk = context.Get<UploadDesk>();
        var person = context.Person.Email;
        var request = new UploadRequest(context.Route("application"), context.Route("document"), file.FileName, content.Length, person);
        var created = await desk.CreateAsync(request, context.Aborted);
        return created.Refusal ?? (await desk.AppendAsync(created.Value.UploadId, person, 0, content, null, context.Aborted)).Refusal;
    }

    private static async Task<string> ReadTokenAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        var first = await reader.ReadNextSectionAsync(cancellationToken);
        return first?.GetContentDispositionHeader()?.Name == FormToken.Field ? await first.ReadAsStringAsync(cancellationToken) : "";
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
