using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;
using AwardFunctions.Orchestrations.Outcomes;

namespace AwardFunctions.Orchestrations.Applications;

/// <summary>Whether an application may be changed now: a draft while the window is open, a returned one until its deadline.</summary>
public sealed class ChangeRules(TimeProvider time)
{
    /// <summary>Why an application can't be changed now, or null.</summary>
    public Refusal? Against(ApplicationRecord application, CycleDossier dossier)
    {
        if (application.State == ApplicationState.Returned)
        {
            return application.CorrectionDue is { } due && time.GetUtcNow() >= dossier.EndOf(due)
                ? Refusal.Conflict(
                    $"补正期限已于{DayText.Zh(due.LastDay)}届满。", $"The time for correction ended on {DayText.En(due.LastDay)}.",
                    dossier.Scheme.Cite(CheckRules.StageOf(dossier.Scheme).Correction.Article))
                : null;
        }

        return application.State == ApplicationState.Draft
            ? AgainstStart(dossier)
            : Refusal.Conflict("申报已提交或已有结论，当前不能修改。", "It has been submitted or decided on and can't be changed now.", CitationOf(dossier));
    }

    /// <summary>Why no application can be begun or submitted in a cycle now, or null: the window is not open.</summary>
    public Refusal? AgainstStart(CycleDossier dossier)
    {
        var (cycle, now) = (dossier.Cycle, time.GetUtcNow());
        if (now < dossier.Zone.StartOf(cycle.IntakeOpens))
            return Refusal.Conflict($"申报自{DayText.Zh(cycle.IntakeOpens)}开始。", $"Applications open on {DayText.En(cycle.IntakeOpens)}.", CitationOf(dossier));
        return now >= dossier.Zone.EndOf(cycle.IntakeCloses)
            ? Refusal.Conflict($"申报已于{DayText.Zh(cycle.IntakeCloses)}24时截止。", $"Applications closed at the end of {DayText.En(cycle.IntakeCloses)}.", CitationOf(dossier))
            : null;
    }

    private static Citation CitationOf(CycleDossier dossier) => dossier.Scheme.Cite(CheckRules.IntakeOf(dossier.Scheme).Article);
}
