using AwardFunctions.Domain.Review;

namespace AwardFunctions.Domain.Tests.Review;

public sealed class GroupScoreTests
{
    private static readonly ScoreSheet Sheet = ScoreSheets.Find("gb-t-19580")!;

    [Fact]
    public void Of_NothingAgreed_IsTheMembersMean()
    {
        var score = GroupScore.Of(Sheet, [All(50), All(55), All(65)]);

        Assert.Equal((1700m / 3, 680m / 3, 3), (score.Total, score.ResultItems, score.Members));
        Assert.All(score.Items, item => Assert.False(item.IsAgreed));
    }

    [Fact]
    public void Of_AnItemAgreed_TakesItInPlaceOfTheMean()
    {
        // 4.7.2 has 80 points: 30 % agreed in place of a mean of 60 % is 24 less.
        var score = GroupScore.Of(Sheet, [All(40), All(80)], new Dictionary<string, int> { ["4.7.2"] = 30 });

        Assert.Equal((576m, 216m), (score.Total, score.ResultItems));
        Assert.Equal(["4.7.2"], score.Items.Where(item => item.IsAgreed).Select(item => item.ItemId));
        Assert.Equal(216m, score.In(Sheet.Categories[^1]));
    }

    [Fact]
    public void Of_AnotherOrderOfSheets_IsTheSameToTheLastDigit()
    {
        var random = new Random(19580);
        var sheets = Enumerable.Range(0, 7).Select(_ => (IReadOnlyDictionary<string, int>)Sheet.Items.ToDictionary(item => item.Id, _ => random.Next(21) * 5)).ToList();
        var first = GroupScore.Of(Sheet, sheets);
        for (var round = 0; round < 50; round++)
        {
            var again = GroupScore.Of(Sheet, [.. sheets.OrderBy(_ => random.Next())]);
            Assert.Equal((first.Total, first.ResultItems), (again.Total, again.ResultItems));
        }
    }

    [Fact]
    public void Of_IncompleteSheet_Throws()
    {
        Assert.Throws<ArgumentException>(() => GroupScore.Of(Sheet, [All(50), new Dictionary<string, int>()]));
        Assert.Throws<ArgumentException>(() => GroupScore.Of(Sheet, []));
    }

    [Theory]
    [InlineData(20, 60, 80, false)] // 20 points apart: still within the limit
    [InlineData(20, 55, 80, true)]
    [InlineData(0, 60, 65, true)]
    [InlineData(0, 60, 60, false)]
    public void Spread_BeyondTheLimit_IsWide(int limit, int low, int high, bool wide)
    {
        var spread = ItemSpread.Of(Sheet, [All(low), All(high), All(low)], limit)[0];

        Assert.Equal((low, ((2 * low) + high) / 3m, high, wide), (spread.Min, spread.Mean, spread.Max, spread.IsWide));
    }

    [Theory]
    [InlineData("a b c", "a b", false)]
    [InlineData("a b c", "a b c", true)]
    [InlineData("a b", "a b x", true)] // someone who is no longer in the group
    [InlineData("", "", false)]
    public void Seal_BeforeAllHaveSubmitted_Holds(string members, string submitted, bool broken)
    {
        Assert.Equal(broken, SheetSeal.IsBroken(members.Split(' ', StringSplitOptions.RemoveEmptyEntries), submitted.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(broken, SheetSeal.MaySee(broken, "a", "a", "b"));
        Assert.True(SheetSeal.MaySee(broken, "a", "b", "a"));
    }

    private static IReadOnlyDictionary<string, int> All(int percent) => Sheet.Items.ToDictionary(item => item.Id, _ => percent);
}
