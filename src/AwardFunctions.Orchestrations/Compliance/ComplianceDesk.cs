using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Honours;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Orchestrations.Compliance;

/// <summary>Who owes what by when, and how it went over the years, for the office.</summary>
public sealed class ComplianceDesk(ObligationBook obligations, HonourBook honours, TimeProvider time)
{
    /// <summary>What is open of a scheme, soonest first.</summary>
    public Task<IReadOnlyList<Obligation>> ListAsync(string schemeCode, CancellationToken cancellationToken) =>
        obligations.ListOpenAsync(schemeCode, cancellationToken);

    /// <summary>What is open of a scheme and due in a span of days, both ends inclusive, soonest first; nothing else is read.</summary>
    public async Task<IReadOnlyList<Obligation>> ListAsync(string schemeCode, DateOnly from, DateOnly until, CancellationToken cancellationToken)
    {
        var due = new List<Obligation>();
        await foreach (var obligation in obligations.ListDueByAsync(schemeCode, until, cancellationToken))
        {
            if (obligation.Due >= from)
                due.Add(obligation);
        }

        return due;
    }

    /// <summary>What the years of a scheme brought, oldest first.</summary>
    public async Task<IReadOnlyList<YearFigures>> FiguresAsync(Scheme scheme, CancellationToken cancellationToken)
    {
        var held = (await honours.ListAsync(cancellationToken)).Where(honour => honour.SchemeCode == scheme.Code).ToList();
        var owed = new List<ObligationRecord>();
        foreach (var honour in held)
            owed.AddRange(await obligations.OfHonourAsync(honour.CertificateNumber, cancellationToken));
        return ComplianceFigures.Of(held, owed, TodayIn(scheme));
    }

    /// <summary>Today where a scheme lives.</summary>
    public DateOnly TodayIn(Scheme scheme) => new SchemeZone(scheme.TimeZone).DayOf(time.GetUtcNow());
}
