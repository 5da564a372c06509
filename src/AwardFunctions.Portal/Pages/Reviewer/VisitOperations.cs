using System.Globalization;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Reviewer;

/// <summary>Visits of a site review: days, attendance, photos and documents. For the group and the office.</summary>
public static class VisitOperations
{
    private const int HeadBytes = 4096;
    private const int FilesAtOnce = 5;
    private const string Visit = "/reviews/{cycleId}/{stageId}/{applicationId}/visit";
    private static readonly Dictionary<string, string> Nothing = [];

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("review-visit", Visit, "Shows a visit: its days, who was there, what was seen.", Look) with { Access = Readers },
        Operation.Post("review-visit-arrange", Visit, "Records the days of a visit; the applicant is told.", Arrange) with { Access = Inside },
        Operation.Post("review-visit-attend", Visit + "/attendance", "Records who was there on each day.", Attend) with { Access = Inside },
        Operation.Post("review-visit-evidence-add", Visit + "/evidence", "Keeps photos and documents from the site.", Add) with
        {
            Access = Inside, BodyLimit = (FilesAtOnce * EvidenceStore.MaxBytes) + (1 << 20), Rate = RateClass.Upload,
        },
        Operation.Get("review-visit-evidence", Visit + "/evidence/{documentId}", "Downloads a photo or document of a visit.", Download) with { Access = Readers },
    ];

    private static Access Readers => Access.For(Roles.Reviewer, Roles.Office, Roles.Observer);

    private static Access Inside => Access.For(Roles.Reviewer, Roles.Office);

    private static Task<IResult> Look(PortalContext context) => ShowAsync(context, Nothing, null, 200);

    private static async Task<IResult> Arrange(PortalContext context)
    {
        var form = await context.FormAsync();
        var typed = new[] { "from", "until", "reason" }.ToDictionary(name => name, name => form.Text(name, 20_000), StringComparer.Ordinal);
        if (form.Day("from") is not { } from || form.Day("until") is not { } until)
        {
            var field = form.Day("from") is null ? "from" : "until";
            return await ShowAsync(context, typed, Refusal.Invalid(field, "请填写日期。", "Please give the day."), StatusCodes.Status422UnprocessableEntity);
        }

        var plan = new VisitPlan(context.Route("cycleId"), context.Route("stageId"), context.Route("applicationId"), from, until, typed["reason"]);
        return await DoneAsync(context, typed, await context.Get<VisitDesk>().ArrangeAsync(plan, context.Person.Account, context.Aborted));
    }

    private static async Task<IResult> Attend(PortalContext context)
    {
        var form = await context.FormAsync();
        var present = form.Names.Where(name => name.StartsWith("day:", StringComparison.Ordinal)).ToDictionary(name => name["day:".Length..], form.All, StringComparer.Ordinal);
        var attended = await context.Get<VisitDesk>().AttendAsync(
            context.Route("cycleId"), context.Route("stageId"), context.Route("applicationId"), present, context.Person.Account, context.Aborted);
        return await DoneAsync(context, Nothing, attended);
    }

    private static async Task<IResult> Add(PortalContext context)
    {
        var files = new List<EvidenceFile>();
        foreach (var file in (await context.FormAsync()).Files.Where(file => file.FileName.Length > 0).Take(FilesAtOnce))
            files.Add(await ReadAsync(file, context.Aborted));
        var added = await context.Get<VisitDesk>().AddEvidenceAsync(
            context.Route("cycleId"), context.Route("stageId"), context.Route("applicationId"), files, context.Person.Account, context.Aborted);
        return await DoneAsync(context, Nothing, added);
    }

    private static async Task<IResult> Download(PortalContext context)
    {
        var opened = await context.Get<VisitDesk>().OpenEvidenceAsync(
            context.Route("cycleId"), context.Route("stageId"), context.Route("applicationId"), context.Route("documentId"), context.Person.Account, context.Aborted);
        return opened.Refusal is { } refusal
            ? context.Decline(refusal)
            : new FileAnswer(opened.Value.Content, opened.Value.Document.FileName, "application/octet-stream", opened.Value.Document.Length);
    }

    private static async Task<EvidenceFile> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        var head = new byte[HeadBytes];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        return new EvidenceFile(file.FileName, file.Length, head.AsMemory(0, read), file.OpenReadStream);
    }

    private static async Task<IResult> DoneAsync(PortalContext context, IReadOnlyDictionary<string, string> typed, Outcome<VisitRecord> outcome) =>
        outcome.Refusal is { } refusal
            ? await ShowAsync(context, typed, refusal, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther($"/reviews/{context.Route("cycleId")}/{context.Route("stageId")}/{context.Route("applicationId")}/visit?saved=1");

    private static async Task<IResult> ShowAsync(PortalContext context, IReadOnlyDictionary<string, string> typed, Refusal? refusal, int status)
    {
        var (cycleId, stageId, applicationId) = (context.Route("cycleId"), context.Route("stageId"), context.Route("applicationId"));
        var opened = await context.Get<ReviewDesk>().OpenInsideAsync(cycleId, stageId, context.Person.Account, context.Aborted);
        if (opened.Refusal is { } forbidden)
            return context.Decline(forbidden);
        var view = opened.Value;
        if (!view.Stage.IsOnSite || view.Reviews.FirstOrDefault(review => review.Unit.ApplicationId == applicationId) is not { } found)
            return context.NotFound();
        var visit = await context.Get<ReviewBook>().VisitAsync(cycleId, stageId, applicationId, context.Aborted);
        var mayArrange = view.IsOpen && (context.Person.Is(Roles.Office, view.Dossier.Scheme.Code) || view.Group?.IsLedBy(context.Person.Email) == true);
        return VisitPage.Render(context, new VisitModel(view, found, visit, mayArrange, typed, refusal), status);
    }

    /// <summary>A day as forms send it.</summary>
    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
