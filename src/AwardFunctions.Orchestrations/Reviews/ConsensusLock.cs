using AwardFunctions.Domain.Review;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>The group's score, locked by its leader.</summary>
/// <param name="At">UTC.</param>
/// <param name="By">The leader's mailbox.</param>
/// <param name="Score">What the group gives.</param>
/// <param name="Spreads">How far its members lay apart.</param>
public sealed record ConsensusLock(DateTimeOffset At, string By, GroupScore Score, IReadOnlyList<ItemSpread> Spreads);
