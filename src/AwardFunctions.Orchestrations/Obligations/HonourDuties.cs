using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Applications;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.SelfReports;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>What an honour owes by its scheme: its dated duties, one after the other, and its own end.</summary>
public sealed class HonourDuties(ObligationBook book, ApplicationBook applications, TimeProvider time)
{
    private static readonly LocalizedText End = new("荣誉有效期届满", "The honour's term ends");

    /// <summary>Opens the first obligations of an honour that was conferred.</summary>
    public async Task OpenAsync(HonourRecord honour, CycleDossier dossier, CancellationToken cancellationToken)
    {
        foreach (var record in await FirstOfAsync(honour, dossier, cancellationToken))
            await book.OpenAsync(record, cancellationToken);
    }

    /// <summary>
    /// Of every duty with a date or an interval the time that is owed today, or the first to come, and the honour's end; none of what should
    /// have been owed before that, e.g. where the honour was entered long after it was decided.
    /// </summary>
    internal async Task<IReadOnlyList<ObligationRecord>> FirstOfAsync(HonourRecord honour, CycleDossier dossier, CancellationToken cancellationToken)
    {
        var today = dossier.Zone.DayOf(time.GetUtcNow());
        var contact = (await applications.ReadAsync(honour.ApplicationId, cancellationToken)).Owner;
        var first = dossier.Scheme.Duties
            .Where(duty => duty.Tiers.Contains(honour.TierId))
            .Select(duty => CurrentOf(duty, honour, today))
            .OfType<DutyDue>()
            .Select(due => RecordOf(due, honour, contact));
        return [.. first, .. EndOf(honour, dossier.Scheme, contact)];
    }

    /// <summary>The obligation that follows one of a duty; null where the honour ends before, or the scheme knows the duty no more.</summary>
    internal static ObligationRecord? FollowerOf(ObligationRecord record, HonourRecord honour, Scheme scheme) =>
        scheme.Duties.FirstOrDefault(duty => duty.Id == record.Obligation.Matter) is { } duty
        && DutyCalendar.NextOf(duty, honour.DecidedOn, honour.ValidUntil, record.Obligation.Due) is { } due
            ? RecordOf(due, honour, record.Contact)
            : null;

    private static DutyDue? CurrentOf(Duty duty, HonourRecord honour, DateOnly today)
    {
        DutyDue? NextAfter(DateOnly day) => DutyCalendar.NextOf(duty, honour.DecidedOn, honour.ValidUntil, day);

        var current = NextAfter(honour.DecidedOn);
        while (current is not null && NextAfter(current.On) is { } next && next.From <= today)
            current = next;
        return current;
    }

    private static ObligationRecord RecordOf(DutyDue due, HonourRecord honour, string contact)
    {
        var duty = due.Duty;
        var path = duty.Kind switch
        {
            DutyKinds.Inspection or DutyKinds.Visit => "/office/inspections",
            DutyKinds.SelfReport => SelfReportRecord.PathOf(honour.CertificateNumber, due.On.Year - 1),
            _ => null,
        };
        return RecordOf(honour, contact, duty.Kind, true, duty.Id, duty.Name, duty.Owes, due.From, due.On, duty.StatutoryDate, duty.Article, path);
    }

    private static IEnumerable<ObligationRecord> EndOf(HonourRecord honour, Scheme scheme, string contact)
    {
        if (honour.ValidUntil is { } end && scheme.TierOf(honour.TierId).ValidityArticle is { } article)
            yield return RecordOf(honour, contact, Matters.Expiry, false, Matters.Expiry, End, Obligation.ByHolder, honour.DecidedOn, end, false, article);
    }

    private static ObligationRecord RecordOf(
        HonourRecord honour, string contact, string kind, bool recurs, string matter, LocalizedText name, string owes, DateOnly from, DateOnly due, bool statutory,
        string article, string? path = null)
    {
        var number = honour.CertificateNumber;
        var obligation = new Obligation(
            Obligation.IdOf(number, matter, due), honour.SchemeCode, number, honour.Holder, matter, name, owes, from, due, statutory, article, path ?? $"/holders/{number}");
        return new ObligationRecord(obligation, kind, recurs, honour.CycleId, honour.ApplicationId, honour.Title, contact).Awaiting(null);
    }
}
