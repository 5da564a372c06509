using System.Net.Http.Headers;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Committee;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Exports;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Publicity;
using AwardFunctions.Portal.Exports;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Exports;

/// <summary>What the office takes away: lists as spreadsheets, the dossier of an application, the minutes of a cycle.</summary>
public static class ExportOperations
{
    private const string Cycle = "/office/cycles/{cycleId}";

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-export", Cycle + "/exports/{export}", "Downloads a list as CSV or XLSX, e.g. ranking.xlsx.", OfficeDoor.Cycle(Export)),
        OfficeDoor.Page("office-minutes", Cycle + "/minutes", "Shows the minutes of a cycle, ready for print.", OfficeDoor.Cycle(Minutes)),
        OfficeDoor.Page("office-dossier", "/office/applications/{applicationId}/dossier.zip", "Downloads all of an application as one archive with a manifest.", Dossier),
    ];

    private static async Task<IResult> Export(PortalContext context, CycleDossier dossier)
    {
        var (name, format) = context.Route("export").Split('.') is [var one, var extension] ? (one, extension) : ("", "");
        return format is "csv" or "xlsx" && await CycleTables.FindAsync(name, context, dossier) is { } table
            ? TableAnswer.Of(context, table, format)
            : context.NotFound();
    }

    private static async Task<IResult> Minutes(PortalContext context, CycleDossier dossier)
    {
        var cycleId = dossier.Cycle.Id;
        var entries = new List<AuditRecord>();
        await foreach (var entry in context.Get<AuditLog>().ListAsync(cycleId, context.Aborted))
            entries.Add(entry);
        var honours = (await context.Get<HonourDesk>().ListAsync(context.Aborted)).Where(honour => honour.CycleId == cycleId);
        return MinutesPage.Render(context, new CycleMinutes(
            dossier, await context.Get<CycleDesk>().StagesAsync(cycleId, context.Aborted), await context.Get<ApprovalDesk>().ListAsync(cycleId, context.Aborted),
            await context.Get<ResolutionBook>().ListAsync(cycleId, context.Aborted), await context.Get<PublicityDesk>().ObjectionsAsync(cycleId, context.Aborted), [.. honours], entries, context.Get<TimeProvider>().GetUtcNow()));
    }

    private static async Task<IResult> Dossier(PortalContext context)
    {
        var opened = await context.Get<ApplicationDesk>().OpenAsync(context.Route("applicationId"), context.Person.Account, context.Aborted);
        if (opened.Refusal is not null || !OfficeDoor.MayLook(context, opened.Value.Dossier))
            return context.NotFound();
        return new ArchiveAnswer(opened.Value, context.Get<DossierExport>(), context.Person.Email);
    }

    /// <summary>Writes the archive while it is being read: nothing of it is held in memory or on disk.</summary>
    private sealed class ArchiveAnswer(ApplicationView view, DossierExport export, string by) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.ContentType = "application/zip";
            response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = $"{view.Application.Id}.zip" }.ToString();
            if (HttpMethods.IsHead(httpContext.Request.Method))
                return;
            await using var body = new HoldingStream(response.Body);
            await export.WriteAsync(view, by, body, httpContext.RequestAborted);
            await body.FlushAsync(httpContext.RequestAborted);
        }
    }
}
