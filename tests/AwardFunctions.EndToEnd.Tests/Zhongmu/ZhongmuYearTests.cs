using AwardFunctions.EndToEnd.Tests.Table;

namespace AwardFunctions.EndToEnd.Tests.Zhongmu;

/// <summary>中牟县县长质量奖 2026 over HTTP, row by row against its regulation.</summary>
public sealed class ZhongmuYearTests(ZhongmuYear year) : IClassFixture<ZhongmuYear>
{
    public static TheoryData<string> Rows => SchemeYear.NamesOf(ZhongmuTable.Rows);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Year_LivedThroughOnTheSite_MeetsTheRow(string what) => year.Expect(what);

    [Fact]
    public void Year_LivedThroughOnTheSite_ShowsNothingThatWasNotReckoned() => Assert.Empty(year.Unreckoned);
}
