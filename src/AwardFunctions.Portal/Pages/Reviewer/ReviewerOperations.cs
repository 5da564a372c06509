using System.Text.Json;
using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Abstractions;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Reviewer;

/// <summary>What experts do: see whom they review, read the material, fill in their own sheets.</summary>
public static class ReviewerOperations
{
    private const string Sheet = "/reviews/{cycleId}/{stageId}/{applicationId}";
    private const long SheetBytes = 1 << 20;

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("reviews", "/reviews", "Lists the reviews one is named for.", List) with { Access = Access.For(Roles.Reviewer) },
        Operation.Get("review-sheet", Sheet, "Shows one's own score sheet for an applicant.", Look) with { Access = Access.For(Roles.Reviewer) },
        Operation.Post("review-sheet-save", Sheet, "Saves or submits one's own score sheet.", Save) with { Access = Access.For(Roles.Reviewer), BodyLimit = SheetBytes },
        new("review-sheet-field", "PUT", Sheet + "/fields/{field}", SaveField)
        {
            Summary = "Saves one field of one's own score sheet that is still at the version named by If-Match.", Access = Access.For(Roles.Reviewer),
        },
        Operation.Get("review-document", Sheet + "/documents/{attachmentId}", "Downloads a document of an applicant under review.", Download) with { Access = Access.For(Roles.Reviewer) },
    ];

    private static async Task<IResult> List(PortalContext context) =>
        ReviewsPage.Render(context, await context.Get<ReviewDesk>().ListForAsync(context.Person.Account, context.Aborted));

    private static Task<IResult> Look(PortalContext context) => ShowAsync(context, null, null, 200);

    private static async Task<IResult> Save(PortalContext context)
    {
        var opened = await OpenAsync(context);
        if (opened.Refusal is { } forbidden)
            return context.Decline(forbidden);
        var form = await context.FormAsync();
        var saved = opened.Value.Own.FirstOrDefault(sheet => sheet.ApplicationId == context.Route("applicationId"));
        var draft = SheetDraft.Read(form, FieldsOf(opened.Value), saved);
        var entry = new ScoreEntry(
            context.Route("cycleId"), context.Route("stageId"), context.Route("applicationId"), context.Person.Email,
            draft.Percents(), draft.ValueOf(SheetFields.Comment), SheetDraft.Submits(form), draft.Notes(), Seen: draft.Seen);
        var done = await context.Get<SheetDesk>().SaveAsync(entry, context.Person.Account, context.Aborted);
        return done.Refusal is { } refusal
            ? await ShowAsync(context, draft, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(entry.Submit ? "/reviews?submitted=1" : $"{PathOf(entry.CycleId, entry.StageId, entry.ApplicationId)}?saved=1");
    }

    /// <summary>Saves one field: JSON with its value in, JSON with its new version out; 412 with what stands there instead.</summary>
    private static async Task<IResult> SaveField(PortalContext context)
    {
        var version = HttpETag.Condition(context.Http.Request) ?? "";
        var entry = new FieldEntry(
            context.Route("cycleId"), context.Route("stageId"), context.Route("applicationId"), context.Route("field"), await ReadValueAsync(context), version);
        var saved = await context.Get<SheetDesk>().SaveFieldAsync(entry, context.Person.Account, context.Aborted);
        if (saved.Refusal is null)
        {
            var etag = ETagOf(saved.Value, entry.Field);
            context.Http.Response.Headers.ETag = etag;
            return Results.Json(new { etag, total = saved.Value.Total }, AwardJson.Options);
        }

        var refusal = saved.Refusal;
        if (refusal.Kind != RefusalKind.Conflict || refusal.Field != entry.Field)
            return context.Decline(refusal);
        var theirs = await context.Get<ReviewBook>().SheetAsync(entry.CycleId, entry.StageId, entry.ApplicationId, context.Person.Email, context.Aborted);
        return context.Decline(new Problem(StatusCodes.Status412PreconditionFailed, refusal.Reason)
        {
            Field = entry.Field,
            Members = new Dictionary<string, object>
            {
                ["currentValue"] = SheetFields.ValueOf(theirs, entry.Field),
                ["currentETag"] = ETagOf(theirs, entry.Field),
            },
        });
    }

    private static async Task<IResult> Download(PortalContext context)
    {
        var opened = await context.Get<MaterialDesk>().OpenDocumentAsync(
            context.Route("cycleId"), context.Route("stageId"), context.Route("applicationId"), context.Route("attachmentId"), context.Person.Account, context.Aborted);
        if (opened.Refusal is { } refusal)
            return context.Decline(refusal);
        var document = opened.Value.Attachment;
        return new FileAnswer(opened.Value.Content, document.FileName, document.ContentType, document.Length);
    }

    private static async Task<IResult> ShowAsync(PortalContext context, SheetDraft? draft, Refusal? refusal, int status)
    {
        var opened = await OpenAsync(context);
        if (opened.Refusal is { } forbidden)
            return context.Decline(forbidden);
        var applicationId = context.Route("applicationId");
        var material = await context.Get<MaterialDesk>().OpenAsync(
            context.Route("cycleId"), context.Route("stageId"), applicationId, context.Person.Account, context.Aborted);
        if (material.Refusal is { } unknown)
            return context.Decline(unknown);
        var mine = opened.Value.Own.FirstOrDefault(sheet => sheet.ApplicationId == applicationId);
        var shown = mine?.SubmittedAt is not null || draft is null ? SheetDraft.Of(mine, FieldsOf(opened.Value)) : draft.Over(mine);
        return SheetPage.Render(context, new SheetModel(opened.Value, material.Value, mine, shown, refusal), status);
    }

    private static Task<Outcome<ReviewerView>> OpenAsync(PortalContext context) =>
        context.Get<ReviewDesk>().OpenForAsync(context.Route("cycleId"), context.Route("stageId"), context.Person.Account, context.Aborted);

    private static IReadOnlyList<string> FieldsOf(ReviewerView view) =>
        SheetFields.All(view.Sheet, ConformitySheets.Find(view.Dossier.Scheme.Scoring.Conformity));

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

    /// <summary>The version of a field as forms and scripts send it back; empty where it holds nothing.</summary>
    internal static string ETagOf(ReviewSheetRecord? sheet, string field) =>
        SheetFields.VersionOf(SheetFields.ValueOf(sheet, field)) is { Length: > 0 } version ? HttpETag.Of(version) : "";

    internal static string PathOf(string cycleId, string stageId, string applicationId) => $"/reviews/{cycleId}/{stageId}/{applicationId}";

    private sealed record FieldValue(string? Value);
}
