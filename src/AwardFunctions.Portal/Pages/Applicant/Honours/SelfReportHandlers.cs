using System.Globalization;
using AwardFunctions.Domain.Honours;
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
            if (!FieldAnswers.IsConflict(refusal, field))
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
        var value = await FieldAnswers.ReadValueAsync(context);
        var saved = await Desk(context).SaveFieldAsync(Certificate(context), Year(context), field, value, etag, context.Person.Account, context.Aborted);
        if (saved.Refusal is not { } refusal)
            return FieldAnswers.Saved(context, saved.Value);
        if (!FieldAnswers.IsConflict(refusal, field))
            return context.Decline(refusal);
        var now = new SelfReportModel((await OpenAsync(context)).Value, NoConflicts);
        return FieldAnswers.Conflict(context, refusal, field, now.SavedValueOf(field), now.ETagOf(field));
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
}
