using System.Globalization;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Ports;
using AwardFunctions.Orchestrations.Schemes;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Http.Tus;

/// <summary>
/// Resumable uploads: tus 1.0 with creation, checksum, termination and expiration. The metadata of a creation names the
/// application, the requirement and the file: application, requirement, filename.
/// </summary>
public static class TusOperations
{
    private const long ChunkLimit = 8L << 30;
    private const string ChunkType = "application/offset+octet-stream";

    public static IReadOnlyList<Operation> All { get; } =
    [
        new("uploads-options", "OPTIONS", "/uploads", Options) { Summary = "Says what the upload server can do.", Rate = RateClass.Upload, BodyLimit = 0 },
        Of("uploads-begin", "POST", "/uploads", "Begins an upload.", Begin),
        Of("uploads-state", "HEAD", "/uploads/{upload}", "Says how far an upload has come.", State),
        Of("uploads-append", "PATCH", "/uploads/{upload}", "Appends a chunk.", Append),
        Of("uploads-end", "DELETE", "/uploads/{upload}", "Ends an upload and forgets its bytes.", End),
        Of("uploads-override", "POST", "/uploads/{upload}", "Appends or ends for clients that cannot send PATCH or DELETE.", Override),
    ];

    private static Operation Of(string name, string method, string template, string summary, Func<PortalContext, Task<IResult>> handle) =>
        new(name, method, template, context => Speak(context, handle))
        {
            Summary = summary,
            Access = Access.SignedIn,
            Proof = ForgeryProof.TusHeader,
            Rate = RateClass.Upload,
            BodyLimit = ChunkLimit,
        };

    private static Task<IResult> Speak(PortalContext context, Func<PortalContext, Task<IResult>> handle)
    {
        context.Http.Response.Headers["Tus-Resumable"] = TusProblems.Version;
        return context.Http.Request.Headers["Tus-Resumable"] == TusProblems.Version
            ? handle(context)
            : Task.FromResult(context.Decline(TusProblems.WrongVersion));
    }

    private static async Task<IResult> Options(PortalContext context)
    {
        var headers = context.Http.Response.Headers;
        headers["Tus-Resumable"] = TusProblems.Version;
        headers["Tus-Version"] = TusProblems.Version;
        headers["Tus-Extension"] = "creation,creation-with-upload,checksum,termination,expiration";
        headers["Tus-Checksum-Algorithm"] = "sha1,sha256,md5";
        headers["Tus-Max-Size"] = Number(await MaxSizeAsync(context));
        return Results.NoContent();
    }

    private static async Task<IResult> Begin(PortalContext context)
    {
        var request = context.Http.Request;
        if (TusHeaders.Length(request, "Upload-Length") is not { } length)
            return context.Decline(TusProblems.Header("Upload-Length", "请给出文件长度（Upload-Length）。", "Upload-Length must give the file's length in bytes; it cannot be deferred."));
        if (TusMetadata.Parse(request.Headers["Upload-Metadata"].ToString()) is not { } metadata)
            return context.Decline(TusProblems.Header("Upload-Metadata", "Upload-Metadata 的格式不正确。", "Upload-Metadata is malformed."));

        var asked = new UploadRequest(metadata["application"], metadata["requirement"], metadata["filename"], length, context.Person.Email);
        var begun = await context.Get<UploadDesk>().CreateAsync(asked, context.Aborted);
        if (begun.Refusal is { } refusal)
        {
            var max = await MaxSizeAsync(context);
            return context.Decline(length > max && refusal.Kind == RefusalKind.Invalid ? TusProblems.TooLong(refusal, max) : Problem.Of(refusal));
        }

        var upload = begun.Value;
        context.Http.Response.Headers.Location = "/uploads/" + upload.UploadId;
        return request.ContentType == ChunkType
            ? await AppendAtAsync(context, upload.UploadId, 0, StatusCodes.Status201Created)
            : Answer(context, upload, StatusCodes.Status201Created);
    }

    private static async Task<IResult> State(PortalContext context)
    {
        var found = await context.Get<UploadDesk>().FindAsync(context.Route("upload"), context.Person.Email, context.Aborted);
        if (found.Refusal is { } refusal)
            return context.Decline(refusal);
        context.Http.Response.Headers["Upload-Length"] = Number(found.Value.Length);
        return Answer(context, found.Value, StatusCodes.Status200OK);
    }

    private static async Task<IResult> Append(PortalContext context)
    {
        var request = context.Http.Request;
        if (request.ContentType != ChunkType)
            return context.Decline(TusProblems.WrongContentType);
        if (TusHeaders.Length(request, "Upload-Offset") is not { } offset)
            return context.Decline(TusProblems.Header("Upload-Offset", "请给出续传位置（Upload-Offset）。", "Upload-Offset must give where the chunk begins."));
        return await AppendAtAsync(context, context.Route("upload"), offset, StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> AppendAtAsync(PortalContext context, string uploadId, long offset, int status)
    {
        if (!TusHeaders.TryChecksum(context.Http.Request, out var checksum))
            return context.Decline(TusProblems.Header("Upload-Checksum", "校验算法应为 sha1、sha256 或 md5，校验值为 base64。", "The checksum is sha1, sha256 or md5, a space and the hash in base64."));
        try
        {
            // Not cancelled with the request: what arrived before a cut is worth keeping, and reading fails by itself.
            var appended = await context.Get<UploadDesk>()
                .AppendAsync(uploadId, context.Person.Email, offset, context.Http.Request.Body, checksum, CancellationToken.None);
            return appended.Refusal is { } refusal ? context.Decline(refusal) : Answer(context, appended.Value, status);
        }
        catch (ChecksumMismatchException)
        {
            return context.Decline(TusProblems.Checksum);
        }
        catch (DocumentConflictException)
        {
            return context.Decline(TusProblems.Offset);
        }
    }

    private static async Task<IResult> End(PortalContext context)
    {
        var ended = await context.Get<UploadDesk>().CancelAsync(context.Route("upload"), context.Person.Email, context.Aborted);
        return ended.Refusal is { } refusal ? context.Decline(refusal) : Results.NoContent();
    }

    private static Task<IResult> Override(PortalContext context) =>
        context.Http.Request.Headers["X-HTTP-Method-Override"].ToString() switch
        {
            "PATCH" => Append(context),
            "DELETE" => End(context),
            _ => Task.FromResult(context.Decline(TusProblems.Header(
                "X-HTTP-Method-Override", "这里只接受 PATCH 或 DELETE。", "Only PATCH and DELETE can be meant here."))),
        };

    private static IResult Answer(PortalContext context, UploadState upload, int status)
    {
        var headers = context.Http.Response.Headers;
        headers["Upload-Offset"] = Number(upload.Offset);
        if (upload.Offset < upload.Length)
            headers["Upload-Expires"] = upload.ExpiresAt.ToString("R", CultureInfo.InvariantCulture);
        return Results.StatusCode(status);
    }

    /// <summary>The largest file that any scheme takes; each document has its own limit below it.</summary>
    private static async Task<long> MaxSizeAsync(PortalContext context) =>
        (await context.Get<SchemeShelf>().LibraryAsync(context.Aborted)).All.SelectMany(scheme => scheme.Documents).Select(document => document.MaxBytes).DefaultIfEmpty(0).Max();

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
