using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Obligations;

namespace AwardFunctions.Portal.Pages.Office.Compliance;

/// <summary>Something owed, with the scheme it is owed under; <paramref name="Today"/> is in the scheme's zone.</summary>
public sealed record OwedRow(Obligation Owed, Scheme Scheme, DateOnly Today)
{
    public OwedState State { get; } = OwedStates.Of(Owed, Today);

    /// <summary>The article; null where today's edition of the scheme has it no more.</summary>
    public Citation? Citation => Scheme.Articles.ContainsKey(Owed.Article) ? Scheme.Cite(Owed.Article) : null;

    public LocalizedText Who => Owed.Owes == Obligation.ByHolder ? new("获奖者", "holder")
        : Scheme.Parties.FirstOrDefault(party => party.Id == Owed.Owes)?.Name ?? new(Owed.Owes, Owed.Owes);
}
