using AwardFunctions.Domain.Committee;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Committee;

public sealed class QuotasTests
{
    [Theory]
    [InlineData("AY", "award award", "", true)] // AY4: two
    [InlineData("AY", "award award award", "", false)] // three need reasons
    [InlineData("AY", "award award award", "成绩特别突出", true)] // 原则上, with reasons
    [InlineData("AY", "award award award", "  ", false)] // blank reasons are none
    [InlineData("AY", "award award award*", "", true)] // AY28: a renewal lies outside the quota
    [InlineData("AY", "nominee nominee nominee nominee", "", true)] // any number of nominees
    [InlineData("AY", "", "", true)] // vacant
    [InlineData("HY", "organisation organisation organisation individual", "", true)] // HY4
    [InlineData("HY", "individual individual", "reasons do not help", false)] // fixed
    [InlineData("ZM", "award award award award award award*", "", true)] // ZM28
    [InlineData("JS", "award award award award*", "", false)] // JS20: applies again within the quota
    [InlineData("JY", "award award nominee nominee nominee", "", false)] // JY4
    public void Check_Proposals_KeepWithinTheQuota(string code, string tiers, string reasons, bool mayStand)
    {
        var scheme = SchemeLibrary.Embedded.Find(code)!;
        var proposals = tiers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((tier, i) => new Proposal($"unit-{i}", tier.TrimEnd('*'), tier.EndsWith('*'))).ToList();

        var verdict = Quotas.Check(scheme, proposals, scheme.Tiers.ToDictionary(tier => tier.Id, _ => reasons));

        Assert.Equal(mayStand, verdict.MayStand);
        Assert.All(verdict.Findings, finding => Assert.Equal("4", finding.Citation.Article));
        Assert.Equal(proposals.Count, verdict.Use.Sum(use => use.Counted + use.Outside));
    }

    [Fact]
    public void Check_NobodyProposed_IsVacant() =>
        Assert.All(Quotas.Check(SchemeLibrary.Embedded.Find("AY")!, [], new Dictionary<string, string>()).Use, use => Assert.True(use.Vacant));

    [Fact]
    public void Check_SameUnitTwiceOrUnknownTier_IsFound()
    {
        var verdict = Quotas.Check(
            SchemeLibrary.Embedded.Find("AY")!, [new Proposal("a", "award", false), new Proposal("a", "nominee", false), new Proposal("b", "gold", false)], new Dictionary<string, string>());

        Assert.Equal(["gold", "a"], verdict.Findings.Select(finding => finding.Subject));
    }
}
