using AwardFunctions.EndToEnd.Tests.Table;

namespace AwardFunctions.EndToEnd.Tests.Jinshui;

/// <summary>金水区区长质量奖 2026 over HTTP, row by row against its regulation.</summary>
public sealed class JinshuiYearTests(JinshuiYear year) : IClassFixture<JinshuiYear>
{
    public static TheoryData<string> Rows => SchemeYear.NamesOf(JinshuiTable.Rows);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Year_LivedThroughOnTheSite_MeetsTheRow(string what) => year.Expect(what);

    [Fact]
    public void Year_LivedThroughOnTheSite_ShowsNothingThatWasNotReckoned() => Assert.Empty(year.Unreckoned);
}
