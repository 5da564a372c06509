using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Applicant.Application;

/// <summary>The form and the self-score sheet: both save field by field with scripts, and whole without.</summary>
internal static class FieldHandlers
{
    /// <summary>Hidden fields of a form hold the version of the field they are named after.</summary>
    public const string ETagPrefix = "etag.";

    private const int MaxValue = 20_000;
    private static readonly Dictionary<string, string> NoConflicts = [];

    public static Task<IResult> Form(PortalContext context) => ShowAsync(context, FormPage.Render);

    public static Task<IResult> Sheet(PortalContext context) => ShowAsync(context, SheetPage.Render);

    public static Task<IResult> SaveForm(PortalContext context) => SaveAllAsync(
        context, "form", view => Completeness.FieldsOf(view.Dossier.Scheme, view.Application.Kind).Select(field => field.Id), FormPage.Render);

    public static Task<IResult> SaveSheet(PortalContext context) => SaveAllAsync(
        context, "self-score", view => view.Sheet.Items.Select(item => SelfScores.FieldOf(item.Id)), SheetPage.Render);

    /// <summary>Saves one field: JSON with its value in, JSON with its new version out; 412 with what stands there instead.</summary>
    public static async Task<IResult> SaveField(PortalContext context)
    {
        var (id, field) = (context.Route("application"), context.Route("field"));
        var etag = HttpETag.Condition(context.Http.Request);
        var value = await FieldAnswers.ReadValueAsync(context);
        var saved = await context.Get<ApplicationDesk>().SaveFieldAsync(id, field, value, etag, context.Person.Account, context.Aborted);
        if (saved.Refusal is not { } refusal)
            return FieldAnswers.Saved(context, saved.Value);
        if (!FieldAnswers.IsConflict(refusal, field))
            return context.Decline(refusal);
        var theirs = await context.Get<ApplicationBook>().FieldAsync(id, field, context.Aborted);
        return FieldAnswers.Conflict(context, refusal, field, theirs?.Value.Value ?? "", theirs is null ? "" : HttpETag.Of(theirs.ETag));
    }

    private static async Task<IResult> ShowAsync(PortalContext context, Func<PortalContext, FieldsView, int, IResult> render)
    {
        var opened = await context.Get<ApplicationDesk>().OpenAsync(context.Route("application"), context.Person.Account, context.Aborted);
        return opened.Refusal is { } refusal
            ? context.Decline(refusal)
            : render(context, new FieldsView(opened.Value, NoConflicts, context.Query("saved") is not null), StatusCodes.Status200OK);
    }

    private static async Task<IResult> SaveAllAsync(
        PortalContext context, string page, Func<ApplicationView, IEnumerable<string>> fields, Func<PortalContext, FieldsView, int, IResult> render)
    {
        var (desk, id, person) = (context.Get<ApplicationDesk>(), context.Route("application"), context.Person.Account);
        var form = await context.FormAsync();
        var opened = await desk.OpenAsync(id, person, context.Aborted);
        if (opened.Refusal is { } unknown)
            return context.Decline(unknown);
        if (opened.Value.Application.Owner != person.Email)
            return context.Decline(Problem.Forbidden);
        var before = new FieldsView(opened.Value, NoConflicts, false);
        var conflicts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in fields(opened.Value).Where(field => form.Names.Contains(field)).ToList())
        {
            var value = form.Text(field, MaxValue);
            if (value == before.SavedValueOf(field))
                continue;
            var saved = await desk.SaveFieldAsync(id, field, value, HttpETag.Read(form.Text(ETagPrefix + field)), person, context.Aborted);
            if (saved.Refusal is not { } refusal)
                continue;
            if (!FieldAnswers.IsConflict(refusal, field))
                return context.Decline(refusal);
            conflicts[field] = value;
        }

        if (conflicts.Count == 0)
            return PortalContext.SeeOther(form.Text("then") is "next" ? NextAfter(page, opened.Value.Application) : $"/applications/{id}/{page}?saved=1");
        var now = await desk.OpenAsync(id, person, context.Aborted);
        return render(context, new FieldsView(now.Value, conflicts, false), StatusCodes.Status412PreconditionFailed);
    }

    /// <summary>Individuals do not score themselves.</summary>
    private static string NextAfter(string page, ApplicationRecord application) =>
        $"/applications/{application.Id}/{(page == "form" && application.Kind == ApplicantKind.Organisation ? "self-score" : "documents")}";
}
