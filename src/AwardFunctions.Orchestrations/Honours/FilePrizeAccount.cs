using AwardFunctions.Orchestrations.Abstractions;

namespace AwardFunctions.Orchestrations.Honours;

/// <summary>Settles what an account that was handed in does in the calendar of duties.</summary>
public sealed class FilePrizeAccount(PrizeAccountBook book, PrizeObligations obligations) : IActivity<PrizeAccountStart, PrizeAccountStanding>
{
    public async Task<PrizeAccountStanding> RunAsync(PrizeAccountStart input, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(input.AccountId, cancellationToken) is not { Value: var account } || account.Round < input.Round)
            return new PrizeAccountStanding(false);
        await obligations.HandedInAsync(account, cancellationToken);
        return new PrizeAccountStanding(true);
    }
}
