using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Documents;
using AwardFunctions.Orchestrations.Holders;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>The account of a prize with all that its page shows.</summary>
/// <param name="Held">The honour, and who looks.</param>
/// <param name="Rule">What the money may be spent on.</param>
/// <param name="Account">The account; an empty one where nothing was entered.</param>
/// <param name="ETag">What it was read at; null where it was never written.</param>
/// <param name="Receipts">Its proofs.</param>
public sealed record PrizeAccountView(HeldHonour Held, PrizeUseRule Rule, PrizeAccountRecord Account, string? ETag, IReadOnlyList<AttachmentRecord> Receipts)
{
    public Duty Duty => Held.Scheme.Duties.First(duty => duty.Id == Rule.Duty);

    public Citation Citation => Held.Scheme.Cite(Duty.Article);

    public int Spent => PrizeAccounts.SumOf(Account.Lines);

    public int Left => Account.Prize - Spent;

    /// <summary>Whoever looks may change it now: nothing can be spent before it was paid.</summary>
    public bool CanChange => Held.IsHolder && Held.Honour.PaidOn is not null && Account.IsOpen;
}
