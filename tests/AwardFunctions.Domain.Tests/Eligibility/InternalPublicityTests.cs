using AwardFunctions.Domain.Calendars;
using AwardFunctions.Domain.Eligibility;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Eligibility;

/// <summary>ZM17.2: not fewer than 5 working days, the first day of which does not count.</summary>
public sealed class InternalPublicityTests
{
    [Theory]
    [InlineData("2026-04-24", "2026-05-06", "2026-05-07", null)] // Friday: 27–30 April are four, 1–5 May are off, Wednesday 6 May is the fifth
    [InlineData("2026-04-24", "2026-05-05", "2026-05-07", "最早至2026年5月6日届满")]
    [InlineData("2026-04-24", "2026-05-06", "2026-05-06", "次日起方可提交")] // still runs today
    [InlineData("2026-05-08", "2026-05-14", "2026-05-20", null)] // Friday; Saturday 9 May is worked: 9, 11, 12, 13, 14
    [InlineData("2026-05-08", "2026-05-13", "2026-05-20", "最早至2026年5月14日届满")]
    [InlineData("2026-05-12", "2026-05-08", "2026-05-20", "最早至2026年5月19日届满")] // the wrong way round
    [InlineData("", "2026-05-08", "2026-05-20", null)] // said as missing elsewhere
    public void Check_Dates_AskForFiveWholeWorkingDays(string from, string until, string today, string? reason)
    {
        var values = new Dictionary<string, string> { ["internal-publicity-from"] = from, ["internal-publicity-until"] = until };

        var findings = InternalPublicity.Check(SchemeLibrary.Embedded.Find("ZM")!, values, WorkingDayCalendar.Embedded, DateOnly.Parse(today));

        if (reason is null)
        {
            Assert.Empty(findings);
            return;
        }

        var finding = Assert.Single(findings);
        Assert.Equal(("internal-publicity-until", "17.2"), (finding.Subject, finding.Citation.Article));
        Assert.Contains(reason, finding.Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_OfALittleGiantAndOfANonProfit_AreTheirOwn()
    {
        var zhongmu = SchemeLibrary.Embedded.Find("ZM")!;
        IReadOnlyList<string> Asked(bool littleGiant, bool nonProfit) =>
            [.. Completeness.DocumentsOf(zhongmu, ApplicantKind.Organisation, "industry", littleGiant, nonProfit).Select(document => document.Id)];

        Assert.DoesNotContain("little-giant", Asked(false, false));
        Assert.Contains("little-giant", Asked(true, false));
        Assert.Contains("trade-rank-proof", Asked(false, false));
        Assert.DoesNotContain("trade-rank-proof", Asked(false, true));
    }
}
