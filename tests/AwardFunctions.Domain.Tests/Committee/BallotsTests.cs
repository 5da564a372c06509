using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Committee;

/// <summary>Two thirds present, more than half of the valid votes: the setting that all five schemes share.</summary>
public sealed class BallotsTests
{
    private static readonly Scheme Anyang = SchemeLibrary.Embedded.Find("AY")!;

    [Theory]
    [InlineData(9, 6, 0, "YYYYNN", true, true)] // exactly two thirds
    [InlineData(9, 5, 0, "YYYYY", false, false)] // one short of the quorum
    [InlineData(9, 8, 0, "YYYYNNNN", true, false)] // half is not more than half
    [InlineData(9, 9, 0, "YYYYYNNNN", true, true)]
    [InlineData(9, 7, 0, "YYYNNAA", true, false)] // abstentions are valid votes
    [InlineData(9, 7, 0, "YYYYNAA", true, true)]
    [InlineData(9, 6, 3, "YYYY", true, true)] // three recused: the six left are all there
    [InlineData(9, 9, 0, "", true, false)] // nobody votes
    public void Count_QuorumAndMajority_AreExact(int roster, int present, int recused, string votes, bool quorum, bool carried)
    {
        var members = Enumerable.Range(1, roster).Select(number => $"m{number}").ToList();
        var absent = members.Take(recused).ToList();
        var here = members.Skip(recused).Take(present).ToList();
        var cast = here.Zip(votes).ToDictionary(pair => pair.First, pair => pair.Second switch { 'Y' => Vote.Yes, 'N' => Vote.No, _ => Vote.Abstain });

        var result = Ballots.Count(Anyang, members, here, absent, cast);

        Assert.Equal((quorum, carried, roster - recused), (result.QuorumMet, result.Carried, result.Members));
        Assert.Equal(votes.Length, result.Yes + result.No + result.Abstain);
        Assert.Equal(quorum ? 0 : 1, result.Findings.Count);
        Assert.Equal("setting:committee", result.Citation.Article);
    }

    [Fact]
    public void Count_VotesOfOthers_AreNotValidAndNamed()
    {
        string[] members = ["a", "b", "c", "d", "e"];
        var votes = new[] { "a", "b", "c", "d", "e", "x" }.ToDictionary(member => member, _ => Vote.Yes);

        var result = Ballots.Count(Anyang, members, ["a", "b", "c", "d"], ["a"], votes);

        Assert.Equal((4, 3, 3, true), (result.Members, result.Present, result.Yes, result.Carried));
        Assert.Equal([("a", "Recused"), ("e", "Not present"), ("x", "Not a member")], result.Findings.Select(finding => (finding.Subject, finding.Reason.En.Split(':')[0])));
    }

    [Fact]
    public void Count_TooSmallARoster_IsFound() =>
        Assert.Contains(Ballots.Count(Anyang, ["a", "b", "c"], ["a", "b", "c"], [], new Dictionary<string, Vote>()).Findings, finding => finding.Subject == "roster");
}
