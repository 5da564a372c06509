using AwardFunctions.Domain.Honours;
using AwardFunctions.Domain.Schemes;

namespace AwardFunctions.Domain.Tests.Honours;

public sealed class HonourTitleTests
{
    [Theory]
    [InlineData("AY", "award", "安阳县县长质量奖")]
    [InlineData("AY", "nominee", "安阳县县长质量奖提名奖")]
    [InlineData("JY", "nominee", "济源市市长质量奖提名奖")]
    public void Title_OfATier_JoinsTheAwardsNameAndTheTiers(string scheme, string tier, string title)
    {
        var found = SchemeLibrary.Embedded.Find(scheme)!;

        Assert.Equal(title, HonourTitle.Of(found, found.TierOf(tier)).Zh);
    }
}
