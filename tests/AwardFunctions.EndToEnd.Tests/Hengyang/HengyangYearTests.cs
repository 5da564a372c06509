using AwardFunctions.EndToEnd.Tests.Table;

namespace AwardFunctions.EndToEnd.Tests.Hengyang;

/// <summary>衡阳县县长质量奖 2026 over HTTP, row by row against its regulation.</summary>
public sealed class HengyangYearTests(HengyangYear year) : IClassFixture<HengyangYear>
{
    public static TheoryData<string> Rows => SchemeYear.NamesOf(HengyangTable.Rows);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Year_LivedThroughOnTheSite_MeetsTheRow(string what) => year.Expect(what);

    [Fact]
    public void Year_LivedThroughOnTheSite_ShowsNothingThatWasNotReckoned() => Assert.Empty(year.Unreckoned);
}
