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

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("reviews", "/reviews", "Lists the reviews one is named for.", List) with { Access = Access.For(Roles.Reviewer) },
        Operation.Get("review-sheet", Sheet, "Shows one's own score sheet for an applicant.", Look) with { Access = Access.For(Roles.Reviewer) },
        Operation.Post("review-sheet-save", Sheet, "Saves or submits one's own score sheet.", Save) with { Access = Access.For(Roles.Reviewer) },
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
        var draft = SheetDraft.Read(form, opened.Value.Sheet);
        var entry = new ScoreEntry(
            context.Route("cycleId"), context.Route("stageId"), context.Route("applicationId"), context.Person.Email,
            draft.Percents, draft.Comment, SheetDraft.Submits(form));
        var saved = await context.Get<ReviewDesk>().SaveSheetAsync(entry, context.Person.Account, context.Aborted);
        return saved.Refusal is { } refusal
            ? await ShowAsync(context, draft, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(entry.Submit ? "/reviews?submitted=1" : $"{PathOf(entry.CycleId, entry.StageId, entry.ApplicationId)}?saved=1");
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
        return SheetPage.Render(context, new SheetModel(opened.Value, material.Value, mine, draft ?? SheetDraft.Of(mine), refusal), status);
    }

    private static Task<Outcome<ReviewerView>> OpenAsync(PortalContext context) =>
        context.Get<ReviewDesk>().OpenForAsync(context.Route("cycleId"), context.Route("stageId"), context.Person.Account, context.Aborted);

    internal static string PathOf(string cycleId, string stageId, string applicationId) => $"/reviews/{cycleId}/{stageId}/{applicationId}";
}
