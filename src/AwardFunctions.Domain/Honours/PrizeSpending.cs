namespace AwardFunctions.Domain.Honours;

/// <summary>One use of prize money.</summary>
/// <param name="Number">Its line in the account, from 1.</param>
/// <param name="Purpose">What for: one of the scheme's purposes.</param>
/// <param name="Amount">In whole CNY, at least 1.</param>
/// <param name="On">The day it was spent.</param>
/// <param name="What">What was bought or paid.</param>
public sealed record PrizeSpending(int Number, string Purpose, int Amount, DateOnly On, string What);
