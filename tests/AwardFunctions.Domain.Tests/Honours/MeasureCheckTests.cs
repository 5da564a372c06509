using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Honours;

public sealed class MeasureCheckTests
{
    private static readonly DateOnly Awarded = new(2024, 2, 29);
    private static readonly DateOnly Today = new(2040, 1, 1);

    [Theory]
    [InlineData("HY", "organisation", "accident", "2024-02-29", true)] // HY32: from the day of the award on
    [InlineData("HY", "organisation", "accident", "2024-02-28", false)]
    [InlineData("HY", "organisation", "accident", "2027-02-28", true)] // three years end on the month's last day
    [InlineData("HY", "organisation", "accident", "2027-03-01", false)]
    [InlineData("HY", "organisation", "fraud", "2015-01-01", true)] // HY31: no window
    [InlineData("ZM", "award", "accident", "2027-02-28", true)] // ZM25.2: the last day of validity
    [InlineData("ZM", "award", "accident", "2027-03-01", false)]
    [InlineData("ZM", "award", "breach-of-law", "2039-12-31", true)] // ZM25.4
    [InlineData("JS", "award", "accident", "2028-02-29", true)] // JS24: four years
    [InlineData("JS", "award", "accident", "2028-03-01", false)]
    [InlineData("JY", "nominee", "accident", "2029-02-28", true)] // JY23: five years, nominees too
    [InlineData("JY", "nominee", "accident", "2029-03-01", false)]
    [InlineData("AY", "award", "failed-inspection", "2039-12-31", true)] // AY25: no window
    [InlineData("AY", "award", "failed-inspection", "2040-01-02", false)] // tomorrow
    public void Of_AnEventOnADay_KeepsToTheWindowOfItsGround(string code, string tier, string ground, string eventOn, bool open)
    {
        var scheme = SchemeLibrary.Embedded.Find(code)!;
        var finding = Check(scheme, "revoke", ground, tier, HonourState.Lapsed, DateOnly.Parse(eventOn));

        Assert.Equal(open ? null : MeasureCheck.OfEvent, finding?.Subject);
        if (!open)
            Assert.Equal(scheme.Revocation.Single(one => one.Id == ground).Article, finding!.Citation.Article);
    }

    [Theory]
    [InlineData("AY", "award", HonourState.Running, "rectify criticise suspend revoke")]
    [InlineData("AY", "award", HonourState.Suspended, "rectify criticise revoke")]
    [InlineData("AY", "nominee", HonourState.Running, "revoke")] // AY24 leaves nominees out
    [InlineData("JS", "award", HonourState.Lapsed, "warn criticise revoke")] // the event counts, not the day of the decision
    [InlineData("JY", "nominee", HonourState.Renewed, "revoke")]
    [InlineData("HY", "individual", HonourState.Revoked, "")]
    public void OpenTo_AnHonour_DependsOnTierAndStanding(string code, string tier, HonourState state, string measures) =>
        Assert.Equal(measures, string.Join(' ', MeasureCheck.OpenTo(SchemeLibrary.Embedded.Find(code)!, tier, state).Select(measure => measure.Id)));

    [Theory]
    [InlineData("AY", "suspend", null, null)] // its one ground need not be named
    [InlineData("AY", "suspend", "accident", MeasureCheck.OfGround)]
    [InlineData("JS", "warn", null, MeasureCheck.OfGround)]
    [InlineData("JS", "warn", "fraud", MeasureCheck.OfGround)]
    [InlineData("HY", "revoke", "nothing", MeasureCheck.OfGround)]
    public void Of_AGround_MustBeOneOfTheMeasuresOwn(string code, string measure, string? ground, string? subject)
    {
        var scheme = SchemeLibrary.Embedded.Find(code)!;

        Assert.Equal(subject, Check(scheme, measure, ground, scheme.Tiers[0].Id, HonourState.Running, Awarded)?.Subject);
    }

    [Theory]
    [InlineData("AY", "fraud", "after-fraud:- after-revocation:2032-03-01")]
    [InlineData("AY", "accident", "after-revocation:2032-03-01")]
    [InlineData("HY", "fraud", "after-fraud:2033-03-01")]
    [InlineData("HY", "losses", "")]
    [InlineData("ZM", "public-harm", "after-revocation:2030-03-01")]
    [InlineData("JS", "fraud", "")]
    [InlineData("JY", "fraud", "after-fraud:2037-03-01")]
    [InlineData("JY", "accident", "")]
    public void Bars_OfAGround_EndOnTheCorrespondingDay(string code, string ground, string bars)
    {
        var decided = new DateOnly(2027, 3, 1);
        var imposed = BarTerm.Of(SchemeLibrary.Embedded.Find(code)!, ground).Select(bar => $"{bar.Id}:{(BarTerm.EndOf(bar, decided) is { } end ? $"{end:yyyy-MM-dd}" : "-")}");

        Assert.Equal(bars, string.Join(' ', imposed.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void LiftableFrom_AnEndlessBar_IsTheDayAfterItsTime() =>
        Assert.Equal(new DateOnly(2032, 3, 2), BarTerm.LiftableFrom(BarTerm.Of(SchemeLibrary.Embedded.Find("AY")!, "fraud").Single(bar => bar.Duration is null), new DateOnly(2027, 3, 1)));

    private static Finding? Check(Scheme scheme, string measure, string? ground, string tier, HonourState state, DateOnly eventOn) => MeasureCheck.Of(
        scheme, scheme.Measures.Single(one => one.Id == measure), ground, tier, state, Awarded, HonourTerm.Of(scheme.TierOf(tier), Awarded), eventOn, Today);
}
