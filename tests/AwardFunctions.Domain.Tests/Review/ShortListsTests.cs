using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Review;

public sealed class ShortListsTests
{
    [Theory]
    [InlineData(10, true, 10, "", null)]
    [InlineData(10, true, 11, "", "exception")]
    [InlineData(10, true, 11, " ", "exception")]
    [InlineData(10, true, 11, "第十、十一名同分", null)] // in principle: with reasons
    [InlineData(10, false, 10, "", null)]
    [InlineData(10, false, 11, "第十、十一名同分", "goes")] // a firm number: never
    [InlineData(null, false, 500, "", null)]
    public void Check_Number_YieldsToReasonsOnlyInPrinciple(int? max, bool inPrinciple, int count, string reason, string? field)
    {
        var hengyang = SchemeLibrary.Embedded.Find("HY")!;

        var finding = ShortLists.Check(hengyang, new ShortList("17") { Max = max, InPrinciple = inPrinciple }, count, reason);

        Assert.Equal(field, finding?.Subject);
        Assert.Equal(field is null ? null : hengyang.Cite("17"), finding?.Citation);
    }

    [Theory]
    [InlineData("HY", "2026-05-11", "2026-05-12", false)] // two days
    [InlineData("HY", "2026-05-11", "2026-05-13", false)]
    [InlineData("HY", "2026-05-11", "2026-05-11", true)] // one
    [InlineData("HY", "2026-05-11", "2026-05-14", true)] // four
    [InlineData("AY", "2026-05-11", "2026-05-20", false)] // no length stated
    public void Visit_OutOfTheRule_IsUnusual(string code, string from, string until, bool unusual)
    {
        var stage = SchemeLibrary.Embedded.Find(code)!.Stages.OfType<ReviewStage>().First(one => one.IsOnSite);

        Assert.Equal(unusual, VisitRule.Unusual(stage, DateOnly.Parse(from), DateOnly.Parse(until)) is not null);
    }
}
