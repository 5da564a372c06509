using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Mail.Letters;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>An honour that runs, with the edition of the scheme it was won under; <paramref name="Today"/> is in the scheme's zone.</summary>
public sealed record HonourInForce(HonourRecord Honour, CycleDossier Dossier, DateOnly Today)
{
    public Tier Tier => Dossier.Scheme.TierOf(Honour.TierId);

    public HonourReference Reference => new(Honour.Title, Honour.Holder, Honour.CertificateNumber);

    /// <summary>
    /// The duties of a kind that a reminder may be about today: those due this year, and in the years beside it, for what is announced early
    /// or told late. None once the last day of validity has passed.
    /// </summary>
    public IEnumerable<DutyDue> DutiesOf(string kind) => Today > Honour.ValidUntil
        ? []
        : Enumerable.Range(Today.Year - 1, 3)
            .SelectMany(year => DutyCalendar.Of(Dossier.Scheme, Honour.TierId, Honour.DecidedOn, Honour.ValidUntil, year))
            .Where(due => due.Duty.Kind == kind);
}
