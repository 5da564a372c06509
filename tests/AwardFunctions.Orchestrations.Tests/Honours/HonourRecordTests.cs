using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;
using AwardFunctions.Orchestrations.Honours;

namespace AwardFunctions.Orchestrations.Tests.Honours;

public sealed class HonourRecordTests
{
    [Theory]
    [InlineData("91410522764832157P", true)]
    [InlineData("11010519491231002X", false)]
    [InlineData("E12345678", false)]
    public void PublicCode_OfAHolder_ShowsCreditCodesAndMasksPeople(string code, bool shown)
    {
        var honour = new HonourRecord(
            "HY-2026-I-001", "HY-2026", "HY-2026-001", "HY", 2026, "individual", new LocalizedText("奖", "Award"), "张工", code, "政〔2026〕1号",
            new DateOnly(2026, 5, 1), null, HonourState.Running, 20_000, false, new LocalizedText("", ""));

        Assert.Equal(shown, honour.PublicCode == code);
        if (!shown)
            Assert.Contains('*', honour.PublicCode);
    }
}
