using AwardFunctions.Domain.Honours;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Outcomes;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Public.Publicity;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Inspections;

/// <summary>Inspections for their experts and for the holder: the day, the findings, the report, what is put right.</summary>
public static class InspectionOperations
{
    private const string Home = "/inspections";
    private const string One = Home + "/{inspectionId}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        Operation.Get("inspections", Home, "Lists the inspections one takes part in.", List) with { Access = Access.SignedIn },
        Operation.Get("inspection", One, "Shows an inspection to its experts and the holder.", Look) with { Access = Access.SignedIn },
        Operation.Post("inspection-day", One + "/day", "The holder confirms the day, or asks for another.", Day) with { Access = Access.SignedIn },
        Operation.Post("inspection-finding", One + "/findings/{topic}", "An expert records a finding, with photos.", Record) with
        {
            Access = Access.SignedIn, BodyLimit = UploadLimit, Rate = RateClass.Upload,
        },
        Operation.Post("inspection-sign", One + "/sign", "The leader signs the report.", Sign) with { Access = Access.SignedIn },
        Operation.Post("inspection-account", One + "/orders/{number}", "The holder accounts for a rectification, with evidence.", HandIn) with
        {
            Access = Access.SignedIn, BodyLimit = UploadLimit, Rate = RateClass.Upload,
        },
        Operation.Get("inspection-report", One + "/report", "Shows the report of an inspection, for print.", Report) with { Access = Access.SignedIn },
        Operation.Get("inspection-evidence", One + "/evidence/{photo}", "Downloads a photo or document of an inspection.", Download) with { Access = Access.SignedIn },
    ];

    private static long UploadLimit => (EvidenceStore.MaxFiles * EvidenceStore.MaxBytes) + (1 << 20);

    private static async Task<IResult> List(PortalContext context) =>
        InspectionsPage.Render(context, new OwnInspections(await context.Get<InspectionDesk>().OfPersonAsync(context.Person.Account, context.Aborted)));

    private static Task<IResult> Look(PortalContext context) => ShowAsync(context, "", new Dictionary<string, string>(), null);

    private static async Task<IResult> Day(PortalContext context)
    {
        var form = await context.FormAsync();
        var (id, by, desk) = (context.Route("inspectionId"), context.Person.Account, context.Get<InspectionDesk>());
        if (form.Text("do") == "confirm")
            return await DoneAsync(context, "day", form, "day", await desk.ConfirmDayAsync(id, "", by, context.Aborted));
        return form.Day("day") is { } day
            ? await DoneAsync(context, "day", form, "day", await desk.ProposeDayAsync(id, day, form.Text("reason", 2000), by, context.Aborted), "day", "reason")
            : await DoneAsync(context, "day", form, "day", Refusal.Invalid("day", "请填写日期。", "Please give the day."), "reason");
    }

    private static async Task<IResult> Record(PortalContext context)
    {
        var form = await context.FormAsync();
        var name = "finding-" + context.Route("topic");
        if (!Enum.TryParse<InspectionResult>(form.Text("result"), ignoreCase: true, out var result) || !Enum.IsDefined(result))
            return await DoneAsync(context, name, form, "finding", Refusal.Invalid("result", "请选择巡查结论。", "Please choose the result."), "text");
        var photos = await PublicityOperations.EvidenceOfAsync(form, context.Aborted);
        var draft = new FindingDraft(context.Route("topic"), result, form.Text("text", 10_000), photos);
        var recorded = await context.Get<FindingDesk>().RecordAsync(context.Route("inspectionId"), draft, context.Person.Account, context.Aborted);
        return await DoneAsync(context, name, form, "finding", recorded, "result", "text");
    }

    private static async Task<IResult> Sign(PortalContext context)
    {
        var form = await context.FormAsync();
        var signed = await context.Get<FindingDesk>().SignAsync(context.Route("inspectionId"), form.Text("assessment", 10_000), context.Person.Account, context.Aborted);
        return await DoneAsync(context, "sign", form, "signed", signed, "assessment");
    }

    private static async Task<IResult> HandIn(PortalContext context)
    {
        if (!int.TryParse(context.Route("number"), out var number))
            return context.NotFound();
        var form = await context.FormAsync();
        var files = await PublicityOperations.EvidenceOfAsync(form, context.Aborted);
        var handed = await context.Get<RectificationDesk>().HandInAsync(
            context.Route("inspectionId"), number, form.Text("account", 10_000), files, context.Person.Account, context.Aborted);
        return await DoneAsync(context, "order-" + context.Route("number"), form, "handed-in", handed, "account");
    }

    private static async Task<IResult> Report(PortalContext context)
    {
        var opened = await context.Get<InspectionDesk>().OpenAsync(context.Route("inspectionId"), context.Person.Account, context.Aborted);
        if (opened.Refusal is { } refusal)
            return context.Decline(refusal);
        return opened.Value.SeesFindings
            ? InspectionReportPage.Render(context, opened.Value)
            : context.Decline(Refusal.Conflict("报告签署后方可查看。", "The report can be read once it is signed.", opened.Value.Citation));
    }

    private static async Task<IResult> Download(PortalContext context)
    {
        var opened = await context.Get<FindingDesk>().OpenEvidenceAsync(context.Route("inspectionId"), context.Route("photo"), context.Person.Account, context.Aborted);
        return opened.Refusal is { } refusal
            ? context.Decline(refusal)
            : new FileAnswer(opened.Value.Content, opened.Value.Document.FileName, "application/octet-stream", opened.Value.Document.Length);
    }

    private static async Task<IResult> DoneAsync(
        PortalContext context, string name, FormInput form, string done, Outcome<InspectionRecord> outcome, params string[] fields) =>
        outcome.Refusal is { } refusal
            ? await ShowAsync(context, name, fields.ToDictionary(field => field, field => form.Text(field, 10_000), StringComparer.Ordinal), refusal)
            : PortalContext.SeeOther($"{Home}/{context.Route("inspectionId")}?done={done}");

    private static async Task<IResult> ShowAsync(PortalContext context, string form, IReadOnlyDictionary<string, string> draft, Refusal? refusal)
    {
        var opened = await context.Get<InspectionDesk>().OpenAsync(context.Route("inspectionId"), context.Person.Account, context.Aborted);
        return opened.Refusal is { } forbidden
            ? context.Decline(forbidden)
            : InspectionPage.Render(context, new InspectionModel(opened.Value, form, draft, refusal), refusal is null ? 200 : Problem.StatusOf(refusal.Kind));
    }
}
