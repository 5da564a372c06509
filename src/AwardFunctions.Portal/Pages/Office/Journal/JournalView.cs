using AwardFunctions.Orchestrations.Audit;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Portal.Http;

namespace AwardFunctions.Portal.Pages.Office.Journal;

/// <summary>A page of a cycle's audit log, newest first.</summary>
/// <param name="Verdict">Whether the whole chain is as it was written.</param>
public sealed record JournalView(CycleDossier Dossier, IReadOnlyList<AuditRecord> Entries, int Count, int Page, int Pages, AuditVerdict Verdict, ListQuery Query);
