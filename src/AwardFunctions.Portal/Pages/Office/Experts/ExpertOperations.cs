using System.Text;
using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Experts;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Orchestrations.Reviews;
using AwardFunctions.Orchestrations.Schemes;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Public.Publicity;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Experts;

/// <summary>The pool of experts: list, add, change, suspend, import and export.</summary>
public static class ExpertOperations
{
    private const string Home = "/office/experts";
    private const string One = Home + "/of/{scheme}/{expertId}";
    private const int MaxFile = 2 * 1024 * 1024;

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-experts", Home, "Lists the pool of experts of a scheme.", List),
        OfficeDoor.Page("office-experts-new", Home + "/new", "Shows the form for a new expert.", New) with { Access = Access.For(Roles.Office) },
        OfficeDoor.Change("office-experts-add", Home + "/new", "Adds an expert, who becomes a reviewer.", Add),
        OfficeDoor.Page("office-experts-import", Home + "/import", "Shows the form for a CSV file of experts.", Import) with { Access = Access.For(Roles.Office) },
        OfficeDoor.Change("office-experts-preview", Home + "/import", "Shows what importing a CSV file would do; changes nothing.", Preview) with { BodyLimit = MaxFile + (1 << 16) },
        OfficeDoor.Change("office-experts-take-in", Home + "/take-in", "Imports a CSV file of experts, all of it or nothing.", TakeIn) with { BodyLimit = 3 * MaxFile },
        OfficeDoor.Page("office-experts-export", Home + "/export", "Downloads the pool as CSV.", Export),
        OfficeDoor.Page("office-expert", One, "Shows an expert.", Look),
        OfficeDoor.Change("office-expert-change", One, "Changes what is known of an expert.", Change),
        OfficeDoor.Change("office-expert-standing", One + "/standing", "Suspends, disqualifies or reinstates an expert, with the reason.", SetStanding) with
        {
            BodyLimit = (EvidenceStore.MaxFiles * EvidenceStore.MaxBytes) + (1 << 20), Rate = RateClass.Upload,
        },
        OfficeDoor.Page("office-expert-evidence", One + "/evidence/{proof}", "Downloads proof of an expert's misconduct.", Download),
    ];

    internal static string PathOf(string scheme) => $"{Home}?scheme={scheme}";

    internal static string PathOf(string scheme, string expertId) => $"{Home}/of/{scheme}/{expertId}";

    private static async Task<IResult> List(PortalContext context)
    {
        if (await SchemeAsync(context, context.Query("scheme")) is not { } scheme)
            return context.Decline(Problem.Forbidden);
        var pool = await context.Get<ExpertDesk>().PoolAsync(scheme.Code, context.Aborted);
        var mine = await MineAsync(context);
        return ExpertsPage.Render(context, new ExpertList(scheme, mine, pool, ExpertFilter.Read(context, scheme.Code), Today(context, scheme).Year));
    }

    private static async Task<IResult> New(PortalContext context) => await SchemeAsync(context, context.Query("scheme")) is { } scheme
        ? ExpertPage.Render(context, new ExpertFile(scheme, null, ExpertDraft.Empty, [], null))
        : context.Decline(Problem.Forbidden);

    private static async Task<IResult> Add(PortalContext context)
    {
        var form = await context.FormAsync();
        if (await SchemeAsync(context, form.Text("scheme")) is not { } scheme)
            return context.Decline(Problem.Forbidden);
        var draft = Read(form);
        var added = await context.Get<ExpertDesk>().AddAsync(scheme.Code, draft, context.Person.Account, context.Aborted);
        return added.Refusal is { } refusal
            ? ExpertPage.Render(context, new ExpertFile(scheme, null, draft, [], refusal), Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(scheme.Code, added.Value.Id) + "?done=added");
    }

    private static async Task<IResult> Look(PortalContext context) => await FindAsync(context) is { } found
        ? ExpertPage.Render(context, found)
        : context.NotFound();

    private static async Task<IResult> Change(PortalContext context)
    {
        if (await FindAsync(context) is not { Expert: { } expert } found)
            return context.NotFound();
        var form = await context.FormAsync();
        var draft = Read(form);
        var version = form.Text("version") is { Length: > 0 } seen ? seen : ExpertDraft.VersionOf(expert);
        var changed = await context.Get<ExpertDesk>().ChangeAsync(found.Scheme.Code, expert.Id, draft, context.Person.Account, context.Aborted, version);
        return changed.Refusal is { } refusal
            ? ExpertPage.Render(context, found with { Draft = draft with { Email = expert.Email }, Refusal = refusal }, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(found.Scheme.Code, expert.Id) + "?done=changed");
    }

    private static async Task<IResult> SetStanding(PortalContext context)
    {
        if (await FindAsync(context) is not { Expert: { } expert } found)
            return context.NotFound();
        var form = await context.FormAsync();
        var reason = form.Text("reason", 2000);
        if (!Enum.TryParse<ExpertStanding>(form.Text("standing"), ignoreCase: true, out var standing) || !Enum.IsDefined(standing))
            throw new BadInputException("standing", new("请选择状态。", "Please choose the standing."));
        var files = await PublicityOperations.EvidenceOfAsync(form, context.Aborted);
        var proof = new MisconductProof(files, form.Text("referredTo"));
        var changed = await context.Get<ExpertDesk>().SetStandingAsync(found.Scheme.Code, expert.Id, standing, reason, context.Person.Account, context.Aborted, proof);
        return changed.Refusal is { } refusal
            ? ExpertPage.Render(context, found with { StandingRefusal = refusal, Reason = reason, ReferredTo = proof.ReferredTo }, Problem.StatusOf(refusal.Kind))
            : PortalContext.SeeOther(PathOf(found.Scheme.Code, expert.Id) + "?done=standing");
    }

    private static async Task<IResult> Download(PortalContext context) =>
        (await FindAsync(context))?.Expert?.StandingChange?.Evidence?.FirstOrDefault(one => one.DocumentId == context.Route("proof")) is { } document
            && await context.Get<EvidenceStore>().OpenAsync(document, context.Aborted) is { } content
            ? new FileAnswer(content, document.FileName, "application/octet-stream", document.Length)
            : context.NotFound();

    private static async Task<IResult> Import(PortalContext context) => await SchemeAsync(context, context.Query("scheme")) is { } scheme
        ? ImportPage.Render(context, new ImportModel(scheme, null, null))
        : context.Decline(Problem.Forbidden);

    private static async Task<IResult> Preview(PortalContext context)
    {
        var form = await context.FormAsync();
        if (await SchemeAsync(context, form.Text("scheme")) is not { } scheme)
            return context.Decline(Problem.Forbidden);
        if (form.Files.FirstOrDefault() is not { Length: > 0 and <= MaxFile } file)
        {
            return ImportPage.Render(
                context, new ImportModel(scheme, null, Refusal.Invalid("file", "请选择不超过2 MB的CSV文件。", "Please choose a CSV file of at most 2 MB.")), StatusCodes.Status422UnprocessableEntity);
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, context.Aborted);
        var preview = await context.Get<ExpertDesk>().PreviewAsync(scheme.Code, bytes.ToArray(), context.Aborted);
        return ImportPage.Render(context, new ImportModel(scheme, preview.Value, null));
    }

    private static async Task<IResult> TakeIn(PortalContext context)
    {
        var form = await context.FormAsync();
        if (await SchemeAsync(context, form.Text("scheme")) is not { } scheme)
            return context.Decline(Problem.Forbidden);
        var text = Decode(form.Text("content", 2 * MaxFile));
        var taken = await context.Get<ExpertDesk>().ImportAsync(scheme.Code, text, context.Person.Account, context.Aborted);
        if (taken.Refusal is not { } refusal)
            return PortalContext.SeeOther($"{PathOf(scheme.Code)}&added={taken.Value.Added}&changed={taken.Value.Changed}");

        // The pool has changed since the preview: show what importing would do now.
        var now = await context.Get<ExpertDesk>().PreviewAsync(scheme.Code, Encoding.UTF8.GetBytes(text), context.Aborted);
        return ImportPage.Render(context, new ImportModel(scheme, now.Value, refusal), Problem.StatusOf(refusal.Kind));
    }

    private static async Task<IResult> Export(PortalContext context)
    {
        if (await SchemeAsync(context, context.Query("scheme")) is not { } scheme)
            return context.Decline(Problem.Forbidden);
        var csv = ExpertCsv.Write(await context.Get<ExpertDesk>().PoolAsync(scheme.Code, context.Aborted), scheme);
        return new FileAnswer(new MemoryStream(csv), $"{scheme.Code}-专家库-{Today(context, scheme):yyyyMMdd}.csv", "text/csv; charset=utf-8", csv.Length);
    }

    private static string Decode(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw new BadInputException("content", new("请重新选择文件。", "Please choose the file again."));
    }

    private static ExpertDraft Read(FormInput form) => new(
        form.Text("email", 320), form.Text("name"), form.All("sectors"), form.Text("speciality", 2000), form.Text("employer"), form.Text("employerCode"),
        form.Text("qualification", 2000), form.Text("reviewerSince"), form.Text("interests", 10_000), form.Text("agreementYear"), form.Text("agreementSignedOn"));

    private static async Task<ExpertFile?> FindAsync(PortalContext context)
    {
        if (await SchemeAsync(context, context.Route("scheme")) is not { } scheme || scheme.Code != context.Route("scheme")
            || (await context.Get<ExpertDesk>().PoolAsync(scheme.Code, context.Aborted)).Find(context.Route("expertId")) is not { } expert)
            return null;
        var history = new List<AuditEntry>();
        await foreach (var record in context.Get<AuditLog>().ListAsync(ExpertBook.Stream(scheme.Code), context.Aborted))
        {
            if (record.Entry.Subject == expert.Id)
                history.Add(record.Entry);
        }

        history.Reverse();
        return new ExpertFile(scheme, expert, ExpertDraft.Of(expert), history, null)
        {
            Affected = expert.Standing == ExpertStanding.Active ? [] : await context.Get<AffectedSheets>().OfAsync(scheme.Code, expert.Email, context.Aborted),
        };
    }

    /// <summary>The scheme of this code, or the first, of those whose pool the visitor keeps or watches over; null where there is none.</summary>
    private static async Task<Scheme?> SchemeAsync(PortalContext context, string? code)
    {
        var mine = await MineAsync(context);
        return string.IsNullOrEmpty(code) ? mine.FirstOrDefault() : mine.FirstOrDefault(scheme => scheme.Code == code);
    }

    private static async Task<IReadOnlyList<Scheme>> MineAsync(PortalContext context) =>
        [.. (await context.Get<SchemeShelf>().LibraryAsync(context.Aborted)).All.Where(
            scheme => context.Operation.Access.Roles.Any(role => context.Person.Is(role, scheme.Code)))];

    private static DateOnly Today(PortalContext context, Scheme scheme) => new SchemeZone(scheme.TimeZone).DayOf(context.Get<TimeProvider>().GetUtcNow());
}
