using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Holders;
using AwardFunctions.Orchestrations.Inspections;
using AwardFunctions.Orchestrations.Measures;
using AwardFunctions.Orchestrations.Obligations;
using AwardFunctions.Orchestrations.SelfReports;

namespace AwardFunctions.Portal.Pages.Applicant.Honours;

/// <summary>An honour with what it asks for.</summary>
/// <param name="Held">The honour, and who looks.</param>
/// <param name="Obligations">What is and was owed.</param>
/// <param name="Reports">Its yearly self-reports, newest first.</param>
/// <param name="Measures">The measures about it, oldest first.</param>
/// <param name="Inspections">The inspections of its holder, oldest first.</param>
public sealed record HolderModel(
    HeldHonour Held, IReadOnlyList<ObligationRecord> Obligations, IReadOnlyList<SelfReportDue> Reports, IReadOnlyList<MeasureRecord> Measures,
    IReadOnlyList<InspectionRecord> Inspections)
{
    /// <summary>What is owed now, soonest first.</summary>
    public IEnumerable<Obligation> Open => Obligations.Where(one => one.IsOpen).Select(one => one.Obligation).OrderBy(one => one.Due);

    /// <summary>What was done, newest first.</summary>
    public IEnumerable<ObligationRecord> Settled => Obligations.Where(one => one.SettledOn is not null).OrderByDescending(one => one.SettledOn);

    /// <summary>The holder's duties that have no day: promotion, sharing, statistics.</summary>
    public IEnumerable<Duty> Standing => Held.Duties.Where(duty => duty.Owes == Obligation.ByHolder && duty.DueMonthDay is null && duty.Every is null && duty.Kind != DutyKinds.PrizeUse);
}
