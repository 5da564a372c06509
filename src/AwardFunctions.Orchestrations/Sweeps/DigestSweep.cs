using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Accounts;
using AwardFunctions.Orchestrations.Approvals;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Mail;
using AwardFunctions.Orchestrations.Mail.Letters;

namespace AwardFunctions.Orchestrations.Sweeps;

/// <summary>
/// One mail per person in the office and working day: decisions that are overdue or due within three days, and overdue duties of holders.
/// Nothing where there is nothing to tell.
/// </summary>
public sealed class DigestSweep(
    CycleArchive archive, ApprovalStore approvals, HonoursInForce honours, OfficePeople office, MailDesk desk, PortalAddress portal, TimeProvider time) : ISweep
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
        foreach (var dossier in await archive.ListAsync(cancellationToken))
        {
            var today = dossier.Zone.DayOf(time.GetUtcNow());
            if (dossier.Cycle.State != CycleState.Running || dossier.Calendar.IsDayOff(today))
                continue;
            await foreach (var pending in approvals.ListPendingAsync(dossier.Cycle.Id, cancellationToken))
            {
                if (pending.Value.Due > today.AddDays(DaysAhead))
                    break;
                if (await approvals.FindAsync(pending.Value.ApprovalId, cancellationToken) is { Value.Decision: null } read)
                    items.Add((dossier.Scheme.Code, ItemOf(read.Value, dossier, today)));
            }
        }

        await foreach (var one in honours.ListAsync(cancellationToken))
        {
            if (!one.Dossier.Calendar.IsDayOff(one.Today))
                items.AddRange(one.DutiesOf(DutyKinds.SelfReport).Where(due => IsOverdue(due, one.Today)).Select(due => (one.Honour.SchemeCode, ItemOf(one, due))));
        }

        return items;
    }

    private static bool IsOverdue(DutyDue due, DateOnly today) => ReminderLadder.DueOn(due, today)?.Id == ReminderRung.Overdue;

    private static DigestItem ItemOf(ApprovalRecord pending, CycleDossier dossier, DateOnly today) => new(
        dossier.Title, pending.Sheet.Title, string.Join("、", pending.Approvers.Select(approver => approver.Name)), pending.Due,
        pending.Due.LastDay < today, dossier.Scheme.Cite(pending.Sheet.Article));

    private static DigestItem ItemOf(HonourInForce one, DutyDue due) => new(
        one.Honour.Title, due.Duty.Name, one.Honour.Holder, new Deadline(due.On, false), true, one.Dossier.Scheme.Cite(due.Duty.Article));
}
