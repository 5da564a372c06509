using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Portal.Http;
using Microsoft.AspNetCore.Http;

namespace AwardFunctions.Portal.Pages.Office.Journal;

/// <summary>The audit log of a cycle.</summary>
public static class JournalOperations
{
    private const int PerPage = 100;

    public static IReadOnlyList<Operation> All { get; } =
    [
        OfficeDoor.Page("office-journal", "/office/cycles/{cycleId}/journal", "Shows the audit log of a cycle and whether it is intact.", OfficeDoor.Cycle(Look)),
    ];

    private static async Task<IResult> Look(PortalContext context, CycleDossier dossier)
    {
        var log = context.Get<AuditLog>();
        var entries = new List<AuditRecord>();
        await foreach (var entry in log.ListAsync(dossier.Cycle.Id, context.Aborted))
            entries.Add(entry);
        entries.Reverse();
        var verdict = await log.VerifyAsync(dossier.Cycle.Id, context.Aborted);
        var pages = Math.Max(1, (entries.Count + PerPage - 1) / PerPage);
        var page = int.TryParse(context.Query("page"), out var asked) ? Math.Clamp(asked, 1, pages) : 1;
        return JournalPage.Render(context, new JournalView(dossier, [.. entries.Skip((page - 1) * PerPage).Take(PerPage)], entries.Count, page, pages, verdict));
    }
}
