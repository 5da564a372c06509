using AwardFunctions.Portal.Http;
using AwardFunctions.Portal.Pages.Shared;

namespace AwardFunctions.Portal.Tests.Shared;

public sealed class ShowTests
{
    [Theory]
    [InlineData("2026-03-05", "2026年3月5日", "5 March 2026")]
    [InlineData("2026-12-31", "2026年12月31日", "31 December 2026")]
    public void Day_InEachLanguage_IsWrittenAsPeopleWriteIt(string iso, string zh, string en)
    {
        var day = DateOnly.Parse(iso);

        Assert.Equal(zh, Show.Day(day, "zh-CN"));
        Assert.Equal(en, Show.Day(day, "en"));
    }

    [Theory]
    [InlineData("2026-03-05T15:59:00Z", "2026年3月5日 23:59")]
    [InlineData("2026-03-05T16:00:00Z", "2026年3月6日 00:00")] // midnight in Shanghai
    public void Instant_IsShownInShanghai(string utc, string expected) =>
        Assert.Equal(expected, Show.Instant(DateTimeOffset.Parse(utc), "zh-CN"));

    [Theory]
    [InlineData("100000", "10 万元", "CNY 100,000")]
    [InlineData("125000", "125,000 元", "CNY 125,000")]
    [InlineData("640.5", "640.5 元", "CNY 640.5")]
    public void Money_RoundInTenThousands_IsWrittenShort(string yuan, string zh, string en)
    {
        var amount = decimal.Parse(yuan);

        Assert.Equal(zh, Show.Money(amount, "zh-CN"));
        Assert.Equal(en, Show.Money(amount, "en"));
    }

    [Theory]
    [InlineData(1023, "1023 B")]
    [InlineData(1024, "1 KB")]
    [InlineData(31457280, "30 MB")]
    [InlineData(1610612736, "1.5 GB")]
    public void Size_IsCountedAsFileManagersDo(long bytes, string expected) => Assert.Equal(expected, ByteSize.Format(bytes));
}
