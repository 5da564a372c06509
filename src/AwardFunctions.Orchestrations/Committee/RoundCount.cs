using AwardFunctions.Domain.Committee;

namespace AwardFunctions.Orchestrations.Committee;

/// <summary>What a closed round came to.</summary>
/// <param name="Round">The round.</param>
/// <param name="Returned">The mailboxes of those who voted.</param>
/// <param name="Box">The ballots.</param>
public sealed record RoundCount(BallotRound Round, IReadOnlyList<string> Returned, BallotBox Box)
{
    /// <summary>Whether enough ballots came back for the round to count.</summary>
    public bool QuorumMet(Domain.Schemes.CommitteeRule rule) => rule.Quorum.IsReachedBy(Returned.Count, Round.Roster.Count);

    public Tally Of(string applicationId)
    {
        var votes = Box.Ballots.Where(ballot => ballot.Votes.ContainsKey(applicationId)).Select(ballot => ballot.Votes[applicationId]).ToList();
        return new Tally(votes.Count(vote => vote == Vote.Yes), votes.Count(vote => vote == Vote.No), votes.Count(vote => vote == Vote.Abstain));
    }
}
