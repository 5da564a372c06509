using AwardFunctions.Domain.Calendars;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Sweeps;

/// <summary>
/// One mail per person in the office and working day: decisions, and what the office itself owes, that are overdue or due within three days,
/// and what holders owe that is overdue. Nothing where there is nothing to tell.
/// </summary>
public sealed class DigestSweep(
    CycleArchive archive, ApprovalStore approvals, ObligationBook obligations, OfficePeople office, MailDesk desk, PortalAddress portal, TimeProvider time) : ISweep
{
    private const int DaysAhead = 3;

    public string Name => "digest";

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var today = SweepCatalog.Zone.DayOf(time.GetUtcNow());
        var byScheme = (await ItemsAsync(cancellationToken)).ToLookup(found => found.Scheme, found => found.Item);
        var byPerson = new SortedDictionary<string, (AccountRecord Person, List<DigestItem> Items)>(StringComparer.Ordinal);
        foreach (var scheme in byScheme)
        {
            foreach (var person in await office.OfAsync(scheme.Key, cancellationToken))
            {
                byPerson.TryAdd(person.Email, (person, []));
                byPerson[person.Email].Items.AddRange(scheme);
            }
        }

        foreach (var (person, items) in byPerson.Values)
        {
            var content = DigestLetter.Write(person.Name, today, [.. items.OrderBy(item => item.Due.LastDay)], portal.Link("/office"));
            await desk.SendAsync(
                new MailOrder($"digest|{today:yyyy-MM-dd}|{person.Email}", new MailRecipient(person.Email, person.Name, person.Language), content, null, null),
                cancellationToken);
        }

        return byPerson.Count;
    }

    private async Task<IReadOnlyList<(string Scheme, DigestItem Item)>> ItemsAsync(CancellationToken cancellationToken)
    {
        var items = new List<(string, DigestItem)>();
        var dossiers = await archive.ListAsync(cancellationToken);
        foreach (var dossier in dossiers)
        {
            var today = dossier.Zone.DayOf(time.GetUtcNow());
            if (dossier.Calendar.IsDayOff(today))
                continue;
            await foreach (var pending in approvals.ListPendingAsync(dossier.Cycle.Id, cancellationToken))
            {
                if (pending.Value.Due > today.AddDays(DaysAhead))
                    break;
                if (await approvals.FindAsync(pending.Value.ApprovalId, cancellationToken) is { Value.Decision: null } read)
                    items.Add((dossier.Scheme.Code, ItemOf(read.Value, dossier, today)));
            }
        }

        foreach (var scheme in dossiers.GroupBy(dossier => dossier.Scheme.Code))
        {
            var today = scheme.First().Zone.DayOf(time.GetUtcNow());
            if (scheme.First().Calendar.IsDayOff(today))
                continue;
            await foreach (var open in obligations.ListDueByAsync(scheme.Key, today.AddDays(DaysAhead), cancellationToken))
            {
                if (IsToBeTold(open, today) && await obligations.FindAsync(open.Id, cancellationToken) is { IsOpen: true } record)
                    items.Add((scheme.Key, ItemOf(record, dossiers.First(dossier => dossier.Cycle.Id == record.CycleId), today)));
            }
        }

        return items;
    }

    private static bool IsToBeTold(Obligation open, DateOnly today) =>
        open.IsOverdueOn(today) || (today <= open.Due && open.Owes != Obligation.ByHolder);

    private static DigestItem ItemOf(ApprovalRecord pending, CycleDossier dossier, DateOnly today) => new(
        dossier.Title, pending.Sheet.Title, string.Join("、", pending.Approvers.Select(approver => approver.Name)), pending.Due,
        pending.Due.LastDay < today, dossier.Scheme.Cite(pending.Sheet.Article));

    private static DigestItem ItemOf(ObligationRecord record, CycleDossier dossier, DateOnly today) => new(
        record.Title, record.Obligation.Name, record.Obligation.Owes == Obligation.ByHolder ? record.Obligation.Holder : $"{dossier.Scheme.Office.Zh}（{record.Obligation.Holder}）",
        new Deadline(record.Obligation.Due, false), record.Obligation.IsOverdueOn(today), dossier.Scheme.Cite(record.Obligation.Article));
}
