namespace AwardFunctions.Orchestrations.Committee;

/// <summary>
/// The ballots of a round. They lie in an order of their own, not in the one in which they came, so that nothing joins a ballot to the
/// moment at which a member voted.
/// </summary>
public sealed record BallotBox(IReadOnlyList<Ballot> Ballots)
{
    public static BallotBox Empty { get; } = new([]);

    public BallotBox With(Ballot ballot) => new([.. Ballots.Append(ballot).OrderBy(KeyOf, StringComparer.Ordinal)]);

    private static string KeyOf(Ballot ballot) =>
        $"{ballot.Member}|{string.Join(',', ballot.Votes.OrderBy(vote => vote.Key, StringComparer.Ordinal).Select(vote => $"{vote.Key}={vote.Value}"))}";
}
