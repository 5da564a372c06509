using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;
using FsCheck;
using FsCheck.Fluent;

namespace AwardFunctions.Domain.Tests.Review;

public sealed class RankingTests
{
    private static readonly Scheme Anyang = SchemeLibrary.Embedded.Find("AY")!;
    private static readonly DateTimeOffset Noon = new(2026, 2, 10, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Rank_EqualTotals_FollowsTheTieOrder()
    {
        var ranked = Ranking.Rank(Anyang,
        [
            Entry("later", 700, 300, 710, 690, 5),
            Entry("earlier", 700, 300, 710, 690, 1),
            Entry("paper", 700, 300, 710, 695, 9),
            Entry("site", 700, 300, 720, 650, 9),
            Entry("results", 700, 310, 600, 600, 9),
            Entry("best", 700.01m, 0, 0, 0, 9),
        ]);

        Assert.Equal(["best", "results", "site", "paper", "earlier", "later"], ranked.Select(place => place.Entry.ApplicationId));
        Assert.Equal([1, 2, 3, 4, 5, 6], ranked.Select(place => place.Position));
        Assert.Equal([null, null, TieRule.ResultItems, TieRule.Site, TieRule.Material, TieRule.EarlierSubmission], ranked.Select(place => place.TieBrokenBy));
    }

    [Fact]
    public void Rank_TwoKinds_HavePlacesOfTheirOwn()
    {
        var ranked = Ranking.Rank(SchemeLibrary.Embedded.Find("HY")!,
            [Entry("person", 900, 0, 0, 0, 1) with { Kind = ApplicantKind.Individual }, Entry("firm", 500, 0, 0, 0, 1)]);

        Assert.Equal([("firm", 1), ("person", 1)], ranked.Select(place => (place.Entry.ApplicationId, place.Position)));
    }

    [Fact]
    public void Rank_NoEntries_IsEmpty() => Assert.Empty(Ranking.Rank(Anyang, []));

    [Fact]
    public void Rank_AnyOrderOfInput_IsTotalAndTheSame() => Prop.ForAll(
        Gen.Choose(1, 3).Select(total => total * 100m)
            .SelectMany(total => Gen.Choose(1, 2), (total, results) => (total, results))
            .SelectMany(pair => Gen.Choose(1, 2), (pair, minute) => (pair.total, pair.results, minute))
            .ListOf()
            .ToArbitrary(),
        drawn =>
        {
            var entries = drawn.Select((entry, i) => Entry($"a{i:000}", entry.total, entry.results, 0, 0, entry.minute)).ToList();
            var ranked = Ranking.Rank(Anyang, entries);
            var shuffled = Ranking.Rank(Anyang, [.. entries.AsEnumerable().Reverse()]);
            return ranked.SequenceEqual(shuffled)
                && ranked.Select(place => place.Position).SequenceEqual(Enumerable.Range(1, entries.Count))
                && ranked.Zip(ranked.Skip(1)).All(pair => pair.First.Entry.Total >= pair.Second.Entry.Total);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("AY", 3, true, 0)] // AY7: three, with a leader
    [InlineData("AY", 4, true, 1)] // even
    [InlineData("AY", 1, true, 1)] // too few
    [InlineData("AY", 2, false, 3)] // too few, even, no leader
    [InlineData("AY", 9, true, 0)] // no upper bound
    [InlineData("JS", 4, true, 1)] // JS7: five to seven
    [InlineData("JS", 6, true, 0)] // need not be odd
    [InlineData("JS", 8, true, 1)] // too many
    public void GroupRules_Members_AreCheckedWithCitation(string code, int members, bool leader, int findings)
    {
        var scheme = SchemeLibrary.Embedded.Find(code)!;

        var found = GroupRules.Check(scheme, scheme.Groups[0], members, leader);

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal("7", finding.Citation.Article));
    }

    private static RankingEntry Entry(string id, decimal total, decimal results, decimal site, decimal material, int minute) =>
        new(id, ApplicantKind.Organisation, total, results, site, material, Noon.AddMinutes(minute));
}
