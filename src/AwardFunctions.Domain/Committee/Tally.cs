namespace AwardFunctions.Domain.Committee;

/// <summary>The votes on one matter.</summary>
public sealed record Tally(int Yes, int No, int Abstain)
{
    public static Tally None { get; } = new(0, 0, 0);

    public int Cast => Yes + No + Abstain;

    /// <summary>The votes dealt out to those who may vote, for a count by <see cref="Ballots"/>; who voted what is not known and does not matter.</summary>
    /// <param name="voters">Who may vote; votes beyond their number are not dealt out.</param>
    public IReadOnlyDictionary<string, Vote> Among(IEnumerable<string> voters) =>
        voters.Zip([.. Enumerable.Repeat(Vote.Yes, Yes), .. Enumerable.Repeat(Vote.No, No), .. Enumerable.Repeat(Vote.Abstain, Abstain)])
            .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
}
