using AwardFunctions.EndToEnd.Tests.Table;

namespace AwardFunctions.EndToEnd.Tests.Jiyuan;

/// <summary>济源市市长质量奖 2026 over HTTP, row by row against its regulation.</summary>
public sealed class JiyuanYearTests(JiyuanYear year) : IClassFixture<JiyuanYear>
{
    public static TheoryData<string> Rows => SchemeYear.NamesOf(JiyuanTable.Rows);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Year_LivedThroughOnTheSite_MeetsTheRow(string what) => year.Expect(what);

    [Fact]
    public void Year_LivedThroughOnTheSite_ShowsNothingThatWasNotReckoned() => Assert.Empty(year.Unreckoned);
}
