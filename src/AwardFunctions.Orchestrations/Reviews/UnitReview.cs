using AwardFunctions.Domain.Review;
using AwardFunctions.Orchestrations.Cycles;

namespace AwardFunctions.Orchestrations.Reviews;

/// <summary>Where the review of one applicant in one stage stands, as the office and the whole group may see it.</summary>
/// <param name="Unit">The applicant.</param>
/// <param name="Submitted">The members who have submitted, by mailbox.</param>
/// <param name="Sheets">The members' sheets, once all of them have submitted; empty before.</param>
/// <param name="Spreads">How far they lie apart; empty before.</param>
/// <param name="Consensus">What the group has agreed on so far.</param>
/// <param name="Score">The group's score as it stands; null before all have submitted.</param>
/// <param name="Group">Those who review it; null before they are named.</param>
public sealed record UnitReview(
    UnitRecord Unit,
    IReadOnlyList<string> Submitted,
    IReadOnlyList<ReviewSheetRecord> Sheets,
    IReadOnlyList<ItemSpread> Spreads,
    ConsensusRecord Consensus,
    GroupScore? Score,
    ReviewGroupRecord? Group)
{
    /// <summary>The members' sheets lie open.</summary>
    public bool IsOpen => Score is not null;

    public bool IsLocked => Consensus.Lock is not null;

    /// <summary>The items that must be agreed on before the score can be locked.</summary>
    public IReadOnlyList<string> ToDiscuss => [.. Spreads.Where(spread => spread.IsWide && !Consensus.Agreed.ContainsKey(spread.ItemId)).Select(spread => spread.ItemId)];

    /// <summary>The members who have not said what they think of what was agreed on; none where nothing was.</summary>
    public IReadOnlyList<string> Silent =>
        Consensus.Agreed.Count == 0 || Group is not { } group
            ? []
            : [.. group.Members.Select(member => member.Email).Where(email => email != group.Leader && !Consensus.Answers.ContainsKey(email))];
}
