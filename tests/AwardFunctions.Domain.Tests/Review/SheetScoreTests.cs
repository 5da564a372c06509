using AwardFunctions.Domain.Review;

namespace AwardFunctions.Domain.Tests.Review;

public sealed class SheetScoreTests
{
    private static readonly ScoreSheet Sheet = ScoreSheets.Find("gb-t-19580")!;

    [Theory]
    [InlineData("4.1", 110)]
    [InlineData("4.2", 90)]
    [InlineData("4.3", 90)]
    [InlineData("4.4", 130)]
    [InlineData("4.5", 100)]
    [InlineData("4.6", 80)]
    [InlineData("4.7", 400)]
    public void Sheet_EachCategory_HasTheStandardsPoints(string id, int points) =>
        Assert.Equal(points, Sheet.Categories.Single(category => category.Id == id).Points);

    [Fact]
    public void Sheet_Whole_HasTwentyThreeItemsAndAThousandPoints()
    {
        Assert.Equal((23, 1000, 5), (Sheet.Items.Count, Sheet.Total, Sheet.PercentStep));
        Assert.All(Sheet.Items, item => Assert.Equal(item.Id.StartsWith("4.7.", StringComparison.Ordinal), item.Kind == ScoreItemKind.Result));
        Assert.Equal([4, 4], Sheet.Dimensions.GroupBy(dimension => dimension.Kind).Select(kind => kind.Count()));
    }

    [Fact]
    public void Find_UnknownSheet_IsNull() => Assert.Null(ScoreSheets.Find("iso-9001"));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(55, 550, 220)]
    [InlineData(100, 1000, 400)]
    public void Of_SamePercentEverywhere_IsThatShareOfAThousand(int percent, int total, int results)
    {
        var score = SheetScore.Of(Sheet, Sheet.Items.ToDictionary(item => item.Id, _ => percent));

        Assert.True(score.IsComplete);
        Assert.Equal((total, results), (score.Total, score.ResultItems));
    }

    [Fact]
    public void Of_SmallItemAtFivePercent_KeepsTheFraction()
    {
        var score = SheetScore.Of(Sheet, new Dictionary<string, int> { ["4.4.3"] = 5, ["4.7.2"] = 60 });

        Assert.Equal((48.75m, 48m, 21), (score.Total, score.ResultItems, score.Problems.Count(problem => problem.Missing)));
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(52)]
    [InlineData(105)]
    public void Of_PercentOutsideTheSteps_IsNamedAndNotCounted(int percent)
    {
        var percents = Sheet.Items.ToDictionary(item => item.Id, _ => 50);
        percents["4.1.2"] = percent;

        var score = SheetScore.Of(Sheet, percents);

        var problem = Assert.Single(score.Problems);
        Assert.Equal(("4.1.2", false, 475m), (problem.ItemId, problem.Missing, score.Total));
        Assert.Contains($"{percent}%", problem.Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_UnknownItem_IsNamed()
    {
        var percents = Sheet.Items.ToDictionary(item => item.Id, _ => 50);
        percents["4.9.9"] = 50;

        Assert.Equal("4.9.9", Assert.Single(SheetScore.Of(Sheet, percents).Problems).ItemId);
    }
}
