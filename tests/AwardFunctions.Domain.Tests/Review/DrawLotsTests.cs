using AwardFunctions.Domain.Review;
using FsCheck;
using FsCheck.Fluent;

namespace AwardFunctions.Domain.Tests.Review;

public sealed class DrawLotsTests
{
    private static readonly string[] Pool = [.. Enumerable.Range(1, 20).Select(number => $"E{number:D4}")];

    /// <remarks>By hand: <c>printf '%s' 'seed|7|JS-2026.review-group.1|E0001' | sha256sum</c>.</remarks>
    [Fact]
    public void KeyOf_KnownTexts_IsWhatSha256sumSays()
    {
        Assert.Equal("3e02694121bc4c18ee2af8f54117aa15b58a14414523cbbbbe15940b968c55aa", DrawLots.KeyOf("seed", "7", "JS-2026.review-group.1", "E0001"));
        Assert.Equal("19b25856e1c150ca834cffc8b59b23adbd0ec0389e58eb22b3b64768098d002b", DrawLots.Commitment("seed"));
        Assert.Equal("827dd5b3c847a433a481c1002c216d63811e9e43bc7a9e2f254ca3535d8bd17a", DrawLots.PoolHash([new DrawTicket(1, "E0001", "ab"), new DrawTicket(2, "E0002", "cd")]));
    }

    [Fact]
    public void Order_AnySeed_ReplaysAndIsAPermutationWhateverThePoolsOrder() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<int>(), (seed, contribution) =>
        {
            var text = contribution.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var drawn = DrawLots.Order(seed.Get, text, "JS-2026.review-group.1", Pool);
            return drawn.SequenceEqual(DrawLots.Order(seed.Get, text, "JS-2026.review-group.1", Pool.Reverse())) && drawn.Order(StringComparer.Ordinal).SequenceEqual(Pool);
        }));

    [Fact]
    public void Order_SeedContributionOrDraw_EachChangesIt()
    {
        var drawn = DrawLots.Order("seed", "7", "JS-2026.review-group.1", Pool);

        Assert.NotEqual(drawn, DrawLots.Order("Seed", "7", "JS-2026.review-group.1", Pool));
        Assert.NotEqual(drawn, DrawLots.Order("seed", "8", "JS-2026.review-group.1", Pool));
        Assert.NotEqual(drawn, DrawLots.Order("seed", "7", "JS-2026.review-group.2", Pool));
    }

    /// <summary>Of 6000 draws each of 20 experts should win a place among the first five 1500 times; four standard deviations are 134.</summary>
    [Fact]
    public void Order_ManySeeds_FavoursNobody()
    {
        var wins = Pool.ToDictionary(expert => expert, _ => 0);
        for (var seed = 0; seed < 6000; seed++)
        {
            foreach (var expert in DrawLots.Order($"seed-{seed}", "", "JS-2026.review-group.1", Pool).Take(5))
                wins[expert]++;
        }

        Assert.All(wins, one => Assert.InRange(one.Value, 1500 - 134, 1500 + 134));
    }

    [Fact]
    public void Mark_WithoutItsSalt_SaysNothing() => Assert.NotEqual(
        DrawLots.Mark(DrawLots.SaltOf("secret", "E0001"), "张三", "z@qq.com"), DrawLots.Mark(DrawLots.SaltOf("secret", "E0002"), "张三", "z@qq.com"));
}
