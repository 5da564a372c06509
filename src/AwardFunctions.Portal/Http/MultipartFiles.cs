using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Outcomes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace AwardFunctions.Portal.Http;

/// <summary>Takes the files of a multipart form, one after the other, into a dossier; the form's token stands before them.</summary>
internal static class MultipartFiles
{
    /// <returns>The problem that ended it; null where every file, and at least one, was attached.</returns>
    /// <exception cref="BadInputException">The body is no such form.</exception>
    public static async Task<(Problem? Problem, Refusal? Refusal)> TakeAsync(PortalContext context, string dossierId, string requirementId)
    {
        var request = context.Http.Request;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data" || HeaderUtilities.RemoveQuotes(type.Boundary).Length == 0)
            throw new BadInputException("Content-Type", new("需要上传文件的表单。", "A form with a file is needed."));
        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body);
        if (!await FormToken.IsValidAsync(context, await ReadTokenAsync(reader, context.Aborted)))
            return (FormToken.Refused, null);
        var taken = 0;
        while (await reader.ReadNextSectionAsync(context.Aborted) is { } section)
        {
            if (section.AsFileSection() is not { FileName.Length: > 0 } file)
                continue;
            if (await TakeAsync(context, dossierId, requirementId, file) is { } refused)
                return (null, refused);
            taken++;
        }

        return (null, taken > 0 ? null : Refusal.Invalid("file", "请选择文件。", "Please choose a file."));
    }

    /// <summary>Attaches one file; the refusal where it cannot be.</summary>
    private static async Task<Refusal?> TakeAsync(PortalContext context, string dossierId, string requirementId, FileMultipartSection file)
    {
        // A form does not say how long its file is: the document store wants to know before it begins, so the file is set down first.
        await using var content = new FileBufferingReadStream(file.FileStream!, 64 * 1024, context.Operation.BodyLimit, Path.GetTempPath());
        await content.DrainAsync(context.Aborted);
        content.Position = 0;
        var desk = context.Get<UploadDesk>();
        var person = context.Person.Email;
        var created = await desk.CreateAsync(new UploadRequest(dossierId, requirementId, file.FileName, content.Length, person), context.Aborted);
        return created.Refusal ?? (await desk.AppendAsync(created.Value.UploadId, person, 0, content, null, context.Aborted)).Refusal;
    }

    private static async Task<string> ReadTokenAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        var first = await reader.ReadNextSectionAsync(cancellationToken);
        return first?.GetContentDispositionHeader()?.Name == FormToken.Field ? await first.ReadAsStringAsync(cancellationToken) : "";
    }
}
