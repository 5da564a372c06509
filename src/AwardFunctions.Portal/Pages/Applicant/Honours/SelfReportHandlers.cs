using System.Globalization;
using System.Text.Json;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.SelfReports;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Applicant.Honours;

/// <summary>A yearly self-report: begun, filled in field by field or whole, with its files, handed in.</summary>
internal static class SelfReportHandlers
{
    /// <summary>Hidden fields of the form hold the version of the field they are named after.</summary>
    public const string ETagPrefix = "etag.";

    private const int MaxValue = 20_000;
    private static readonly Dictionary<string, string> NoConflicts = [];

    public static Task<IResult> Show(PortalContext context) => ShowAsync(context, null, null, StatusCodes.Status200OK);

    public static async Task<IResult> Begin(PortalContext context)
    {
        var begun = await Desk(context).BeginAsync(Certificate(context), Year(context), context.Person.Account, context.Aborted);
        return begun.Refusal is { } refusal ? context.Decline(refusal) : PortalContext.SeeOther(PathOf(context));
    }

    public static async Task<IResult> Save(PortalContext context)
    {
        var form = await context.FormAsync();
        var opened = await OpenAsync(context);
        if (opened.Refusal is { } unknown)
            return context.Decline(unknown);
        if (!opened.Value.Held.IsHolder)
            return context.Decline(Problem.Forbidden);
        var before = new SelfReportModel(opened.Value, NoConflicts);
        var conflicts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in ReportFigures.FieldsOf(opened.Value.Rule, Year(context)).Where(field => form.Names.Contains(field)))
        {
            var value = form.Text(field, MaxValue);
            if (value == before.SavedValueOf(field))
                continue;
            var saved = await Desk(context).SaveFieldAsync(
                Certificate(context), Year(context), field, value, HttpETag.Read(form.Text(ETagPrefix + field)), context.Person.Account, context.Aborted);
            if (saved.Refusal is not { } refusal)
                continue;
            if (refusal.Kind != RefusalKind.Conflict || refusal.Field != field)
                return context.Decline(refusal);
            conflicts[field] = value;
        }

        if (conflicts.Count == 0)
            return PortalContext.SeeOther(PathOf(context) + "?saved=1");
        return SelfReportPage.Render(context, new SelfReportModel((await OpenAsync(context)).Value, conflicts), StatusCodes.Status412PreconditionFailed);
    }

    /// <summary>Saves one field: JSON with its value in, JSON with its new version out; 412 with what stands there instead.</summary>
    public static async Task<IResult> SaveField(PortalContext context)
    {
        var field = context.Route("field");
        var etag = HttpETag.Condition(context.Http.Request);
        var value = await ReadValueAsync(context);
        var saved = await Desk(context).SaveFieldAsync(Certificate(context), Year(context), field, value, etag, context.Person.Account, context.Aborted);
        if (saved.Refusal is null)
        {
            var version = HttpETag.Of(saved.Value.ETag);
            context.Http.Response.Headers.ETag = version;
            return Results.Json(new { etag = version, savedAt = saved.Value.SavedAt }, AwardJson.Options);
        }

        if (saved.Refusal is not { Kind: RefusalKind.Conflict } refusal || refusal.Field != field)
            return context.Decline(saved.Refusal);
        var opened = await OpenAsync(context);
        var now = new SelfReportModel(opened.Value, NoConflicts);
        return context.Decline(new Problem(StatusCodes.Status412PreconditionFailed, refusal.Reason)
        {
            Field = field,
            Members = new Dictionary<string, object> { ["currentValue"] = now.SavedValueOf(field), ["currentETag"] = now.ETagOf(field) },
        });
    }

    public static async Task<IResult> AddDocument(PortalContext context)
    {
        var document = context.Route("document");
        var (problem, refused) = await MultipartFiles.TakeAsync(context, SelfReportRecord.IdOf(Certificate(context), Year(context)), document);
        return problem is not null ? context.Decline(problem)
            : refused is not null ? await ShowAsync(context, refused, document, Problem.StatusOf(refused.Kind))
            : PortalContext.SeeOther($"{PathOf(context)}#document-{document}");
    }

    public static async Task<IResult> Download(PortalContext context)
    {
        var opened = await OpenAsync(context);
        if (opened.Refusal is { } refusal)
            return context.Decline(refusal);
        if (opened.Value.Owed.Report is not { } report
            || await context.Get<AttachmentDesk>().OpenAsync(report.Id, context.Route("document"), context.Aborted) is not { } found)
            return context.NotFound();
        context.Http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Stream(found.Content, found.Attachment.ContentType, found.Attachment.FileName, enableRangeProcessing: true);
    }

    public static async Task<IResult> RemoveDocument(PortalContext context)
    {
        var removed = await context.Get<AttachmentDesk>().RemoveAsync(
            SelfReportRecord.IdOf(Certificate(context), Year(context)), context.Route("document"), context.Person.Email, context.Aborted);
        return removed.Refusal is { } refusal ? context.Decline(refusal) : PortalContext.SeeOther($"{PathOf(context)}#document-{removed.Value.RequirementId}");
    }

    public static async Task<IResult> Submit(PortalContext context)
    {
        var submitted = await Desk(context).SubmitAsync(Certificate(context), Year(context), context.Person.Account, context.Aborted);
        return submitted.Refusal is { } refusal
            ? await ShowAsync(context, refusal, null, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(context));
    }

    private static async Task<IResult> ShowAsync(PortalContext context, Refusal? refusal, string? requirement, int status)
    {
        if (refusal is not null && !context.WantsHtml)
            return context.Decline(refusal);
        var opened = await OpenAsync(context);
        return opened.Refusal is { } unknown
            ? context.Decline(unknown)
            : SelfReportPage.Render(context, new SelfReportModel(opened.Value, NoConflicts, refusal, requirement, context.Query("saved") is not null), status);
    }

    private static Task<Outcome<SelfReportView>> OpenAsync(PortalContext context) =>
        Desk(context).OpenAsync(Certificate(context), Year(context), context.Person.Account, context.Aborted);

    private static SelfReportDesk Desk(PortalContext context) => context.Get<SelfReportDesk>();

    private static string Certificate(PortalContext context) => context.Route("certificate").ToUpperInvariant();

    /// <summary>The year of the path; 0, on which there is no report, where it is none.</summary>
    private static int Year(PortalContext context) =>
        int.TryParse(context.Route("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 3000 ? year : 0;

    private static string PathOf(PortalContext context) => SelfReportRecord.PathOf(Certificate(context), Year(context));

    private static async Task<string> ReadValueAsync(PortalContext context)
    {
        try
        {
            var body = await context.Http.Request.ReadFromJsonAsync<FieldValue>(AwardJson.Options, context.Aborted);
            return body?.Value ?? throw new BadInputException("value", new("缺少字段内容。", "The value is missing."));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new BadInputException("value", new("内容不是有效的 JSON。", "The body is no JSON."));
        }
    }

    private sealed record FieldValue(string? Value);
}
