namespace AwardFunctions.Orchestrations.Honours;

/// <summary>The input of <see cref="ReviewPrizeAccount"/>: which account, handed in for which time, and the office's decision on it.</summary>
public sealed record PrizeAccountStart(string CycleId, string AccountId, int Round, string ApprovalId);
