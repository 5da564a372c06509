using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Obligations;

/// <summary>An obligation that a sweep has something to do with, with the edition of the scheme it rests on; <paramref name="Today"/> is in the scheme's zone.</summary>
internal sealed record DueObligation(ObligationRecord Record, CycleDossier Dossier, DateOnly Today)
{
    public Obligation Obligation => Record.Obligation;

    public int DaysLeft => Obligation.Due.DayNumber - Today.DayNumber;

    public bool IsOver => Today > Obligation.Due;

    public Citation Citation => Dossier.Scheme.Cite(Obligation.Article);
}
