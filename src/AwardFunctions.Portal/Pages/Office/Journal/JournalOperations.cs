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
        var query = new ListQuery(context, ["-number", "who", "action"], "action", "who", "article", "q");
        var shown = query.Order(
            entries.Where(record => query.Lets("action", record.Entry.Action) && query.Lets("who", record.Entry.Actor) && query.Lets("article", record.Entry.Citation?.Article ?? "")
                && query.Finds("q", record.Entry.What.Zh, record.Entry.What.En, record.Entry.Subject, record.Entry.Actor, record.Entry.Action)),
            (record, sort) => sort switch { "who" => record.Entry.Actor, "action" => record.Entry.Action, _ => record.Sequence },
            record => record.Sequence.ToString("D19", System.Globalization.CultureInfo.InvariantCulture));
        var verdict = await log.VerifyAsync(dossier.Cycle.Id, context.Aborted);
        var pages = Math.Max(1, (shown.Count + PerPage - 1) / PerPage);
        var page = int.TryParse(context.Query("page"), out var asked) ? Math.Clamp(asked, 1, pages) : 1;
        return JournalPage.Render(context, new JournalView(dossier, [.. shown.Skip((page - 1) * PerPage).Take(PerPage)], shown.Count, page, pages, verdict, query));
    }
}
