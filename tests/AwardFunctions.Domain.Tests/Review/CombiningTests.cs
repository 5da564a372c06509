using AwardFunctions.Domain.Review;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Review;

public sealed class CombiningTests
{
    [Theory]
    [InlineData("AY", "600 700", ApplicantKind.Organisation, 660)] // 0.4 × 600 + 0.6 × 700
    [InlineData("AY", "333.33 666.67", ApplicantKind.Organisation, 533.33)] // 133.332 + 400.002 = 533.334
    [InlineData("AY", "501.2 501.25", ApplicantKind.Organisation, 501.23)] // 200.48 + 300.75 = 501.23
    [InlineData("AY", "500 500.0083333", ApplicantKind.Organisation, 500)] // 200 + 300.005 = 500.005 less a hair
    [InlineData("AY", "500.0125 500", ApplicantKind.Organisation, 500.01)] // 200.005 + 300: half away from zero
    [InlineData("HY", "600 700 80", ApplicantKind.Organisation, 670)] // 240 + 350 + 80 of 100 at 10 % = 80
    [InlineData("HY", "600 700", ApplicantKind.Individual, 655.56)] // 4/9 × 600 + 5/9 × 700 = 655.555…
    [InlineData("ZM", "0 812.5", ApplicantKind.Organisation, 812.5)] // site only
    [InlineData("JY", "600 700 90", ApplicantKind.Organisation, 710)] // 180 + 350 + 180
    public void Combine_Weights_AreTheSchemes(string code, string scores, ApplicantKind kind, decimal total)
    {
        var scheme = SchemeLibrary.Embedded.Find(code)!;
        var byComponent = scheme.Scoring.Components.Zip(scores.Split(' ')).ToDictionary(
            pair => pair.First.Id, pair => decimal.Parse(pair.Second, System.Globalization.CultureInfo.InvariantCulture));

        var combined = Combining.Combine(scheme, byComponent, kind);

        Assert.Equal(total, combined.Total);
        Assert.Equal(100, Math.Round(combined.Terms.Sum(term => term.Weight), 10));
        Assert.All(combined.Terms, term => Assert.False(string.IsNullOrEmpty(term.Citation.Label.Zh)));
    }

    [Theory]
    [InlineData("material", 1000.5)]
    [InlineData("material", -1)]
    public void Combine_ScoreOutOfRange_Throws(string component, decimal score) => Assert.Throws<ArgumentException>(() =>
        Combining.Combine(SchemeLibrary.Embedded.Find("AY")!, new Dictionary<string, decimal> { ["site"] = 500, [component] = score }));

    [Fact]
    public void Combine_ScoreMissing_Throws() => Assert.Throws<ArgumentException>(() =>
        Combining.Combine(SchemeLibrary.Embedded.Find("AY")!, new Dictionary<string, decimal> { ["site"] = 500 }));
}
