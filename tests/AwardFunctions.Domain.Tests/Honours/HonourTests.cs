using System.Globalization;
using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Honours;

public sealed class HonourTests
{
    [Theory]
    [InlineData("AY", "award", "2026-03-01", "2029-03-01")] // AY28
    [InlineData("AY", "award", "2024-02-29", "2027-02-28")] // no 29 February; a Sunday, not rolled
    [InlineData("AY", "nominee", "2026-03-01", null)] // nominees have no term
    [InlineData("JS", "award", "2024-02-29", "2028-02-29")] // JS20: four years
    [InlineData("ZM", "award", "2023-10-01", "2026-10-01")] // National Day, not rolled
    [InlineData("HY", "organisation", "2026-03-01", null)] // none stated
    [InlineData("JY", "award", "2026-03-01", null)] // none stated
    public void Term_FromTheDocumentsDate_EndsOnTheCorrespondingDay(string code, string tier, string decided, string? until) =>
        Assert.Equal(until is null ? null : Day(until), HonourTerm.Of(SchemeLibrary.Embedded.Find(code)!.TierOf(tier), Day(decided)));

    [Theory]
    [InlineData(HonourState.Running, "Suspended Lapsed Renewed Revoked")]
    [InlineData(HonourState.Suspended, "Running Lapsed Revoked")]
    [InlineData(HonourState.Lapsed, "Renewed Revoked")]
    [InlineData(HonourState.Renewed, "Revoked")]
    [InlineData(HonourState.Revoked, "")]
    public void Transitions_EachState_AreTheListed(HonourState from, string to)
    {
        var allowed = to.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<HonourState>).ToList();

        Assert.Equal(allowed, HonourTransitions.From(from));
        Assert.All(Enum.GetValues<HonourState>(), state => Assert.Equal(allowed.Contains(state), HonourTransitions.IsAllowed(from, state)));
    }

    [Theory]
    [InlineData("AY", "award", "安阳县县长质量奖（获奖时间：2026年3月1日，有效期至：2029年3月1日）")] // AY20: both dates
    [InlineData("JS", "award", "郑州市金水区区长质量奖（获奖时间：2026年3月1日）")] // JS21
    [InlineData("JY", "award", "济源市市长质量奖（2026年度）")] // JY24: the year
    public void Marking_EachScheme_CarriesTheDatesItsTextAsksFor(string code, string tierId, string marking)
    {
        var scheme = SchemeLibrary.Embedded.Find(code)!;
        var tier = scheme.TierOf(tierId);
        var decided = Day("2026-03-01");

        Assert.Equal(marking, HonourMarking.Of(scheme, tier, decided, HonourTerm.Of(tier, decided)).Zh);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
