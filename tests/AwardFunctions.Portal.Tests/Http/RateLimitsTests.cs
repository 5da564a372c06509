using System.Net;
using AwardFunctions.Portal.Http;
using AwardFunctions.Standalone.Clock;

namespace AwardFunctions.Portal.Tests.Http;

public sealed class RateLimitsTests
{
    private readonly SimulatedTimeProvider clock = new(new DateTimeOffset(2026, 3, 5, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Window_UsedUp_OpensAgainAtItsEnd()
    {
        var limits = Limits();

        Assert.Null(limits.Take(RateClass.SignIn, "a"));
        Assert.Null(limits.Take(RateClass.SignIn, "a"));
        Assert.Equal(TimeSpan.FromMinutes(10), limits.Take(RateClass.SignIn, "a"));
        clock.AdvanceTo(clock.GetUtcNow().AddMinutes(4));
        Assert.Equal(TimeSpan.FromMinutes(6), limits.Take(RateClass.SignIn, "a"));
        clock.AdvanceTo(clock.GetUtcNow().AddMinutes(6));
        Assert.Null(limits.Take(RateClass.SignIn, "a"));
    }

    [Fact]
    public void Window_OfOneCaller_LeavesOthersAndOtherClassesAlone()
    {
        var limits = Limits();
        for (var i = 0; i < 3; i++)
            limits.Take(RateClass.SignIn, "a");

        Assert.Null(limits.Take(RateClass.SignIn, "b"));
        Assert.Null(limits.Take(RateClass.Unlimited, "a"));
    }

    [Theory]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)] // the same address, written in IPv6
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)] // the same customer's /64
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    public void Key_OfAnAddress_StandsForItsCustomer(string one, string other, bool same) =>
        Assert.Equal(same, RateLimits.KeyOf(IPAddress.Parse(one)) == RateLimits.KeyOf(IPAddress.Parse(other)));

    private RateLimits Limits() => new(clock, new Dictionary<RateClass, RateLimit> { [RateClass.SignIn] = new(2, TimeSpan.FromMinutes(10)) });
}
