using AwardFunctions.Orchestrations.CalendarFeeds;
using AwardFunctions.Portal.Exports;

namespace AwardFunctions.Portal.Tests.Holders;

public sealed class IcsFileTests
{
    private static readonly Uri Portal = new("https://award.test");
    private static readonly DateTimeOffset At = new(2026, 3, 1, 1, 2, 3, TimeSpan.Zero);

    [Theory]
    [InlineData("提交上一年度实施卓越绩效管理自评报告（安阳县精密制造股份有限公司及其全资子公司、分公司和研发中心）")] // folded within multi-byte text
    [InlineData("a, b; c\\d\ne")]
    [InlineData("表情😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")] // four bytes each
    [InlineData("\\n is no line break")]
    public void Write_OfAnyText_IsReadBackAsItWas(string text)
    {
        var one = Assert.Single(IcsReader.Read(IcsFile.Write("荣誉", [Entry("AY-1|x", text)], "zh-CN", Portal, At)));

        Assert.Equal((text, "20270331", "20270401"), (one["SUMMARY"], one["DTSTART"], one["DTEND"]));
        Assert.Equal("依据\n" + text, one["DESCRIPTION"]);
        Assert.Equal(("AY-1|x@award.test", "https://award.test/holders/AY-1", "20260301T010203Z"), (one["UID"], one["URL"], one["DTSTAMP"]));
    }

    [Fact]
    public void Write_OfAnEntryWhoseDayMoved_KeepsItsUid()
    {
        var before = Entry("AY-1|x", "自评");
        var after = before with { On = before.On.AddDays(9) };

        Assert.Equal(
            IcsReader.Read(IcsFile.Write("荣誉", [before], "en", Portal, At))[0]["UID"], IcsReader.Read(IcsFile.Write("荣誉", [after], "en", Portal, At.AddDays(1)))[0]["UID"]);
    }

    [Fact]
    public void Write_OfNothing_IsAnEmptyCalendar() => Assert.Empty(IcsReader.Read(IcsFile.Write("荣誉", [], "zh-CN", Portal, At)));

    private static CalendarEntry Entry(string id, string text) =>
        new(id, new DateOnly(2027, 3, 31), new(text, text), [new("依据", "Under"), new(text, text)], "/holders/AY-1");
}
