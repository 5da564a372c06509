using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Committee;

/// <summary>Counts ballots: quorum first, then the majority of those who may vote.</summary>
public static class Ballots
{
    /// <param name="rule">The body's rule.</param>
    /// <param name="roster">Members on the roster.</param>
    /// <param name="present">Members present.</param>
    /// <param name="inFavour">Votes in favour.</param>
    /// <param name="recused">Members present who recused themselves on this unit: neither roster, presence nor vote of theirs counts.</param>
    public static BallotCount Count(CommitteeRule rule, int roster, int present, int inFavour, int recused = 0)
    {
        if (roster < rule.MinMembers)
            return No($"委员不得少于{rule.MinMembers}人", $"The body needs at least {rule.MinMembers} members");
        if (rule.Odd && roster % 2 == 0)
            return No("委员人数应为单数", "The number of members must be odd");
        var (members, voters) = (roster - recused, present - recused);
        if (voters <= 0 || !rule.Quorum.IsReachedBy(voters, members))
            return No($"到会{voters}人，未达到委员{members}人的{rule.Quorum}", $"{voters} of {members} present do not make the quorum of {rule.Quorum}");
        if (inFavour > voters)
            return No($"同意票{inFavour}张多于到会{voters}人", $"{inFavour} votes in favour are more than the {voters} present");
        return rule.Majority.IsExceededBy(inFavour, voters)
            ? new BallotCount(true, null)
            : No($"同意票{inFavour}张，未超过到会{voters}人的{rule.Majority}", $"{inFavour} of {voters} votes do not exceed {rule.Majority}");
    }

    private static BallotCount No(string zh, string en) => new(false, new LocalizedText(zh, en));
}
